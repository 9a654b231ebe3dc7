package io.github.communique.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.model.TextSpan;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {
    private static void assertFound(String quote, String text) {
        assertThat(Cited.messages(text, Cited.quote(quote))).isEmpty();
        assertThat(Cited.evidence(text, Cited.quote(quote)).place())
                .contains(new TextSpan(0, text.codePointCount(0, text.length())));
    }

    private static void assertMissed(String quote, String text) {
        assertThat(Cited.evidence(text, Cited.quote(quote)).outcome()).isEqualTo(CitationOutcome.MISSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"“", "”", "„", "‟", "«", "»", "″", "〝", "＂", "״"})
    void everyDoubleQuotationMarkCountsAsOne(String mark) {
        assertFound("a \"firm\" answer", "a " + mark + "firm" + mark + " answer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"‘", "’", "‚", "‛", "′", "ʼ", "´", "`", "‹", "›", "＇"})
    void everyApostropheAndSingleQuotationMarkCountsAsOne(String mark) {
        assertFound("Ukraine's 'firm' answer", "Ukraine" + mark + "s " + mark + "firm" + mark + " answer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"‐", "‑", "‒", "–", "—", "―", "−", "－", "--", "---", "⸺"})
    void everyDashCountsAsOne(String dash) {
        assertFound("a five-year extension", "a five" + dash + "year extension");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ongoing—and growing", "ongoing — and growing", "ongoing --and growing", "ongoing-\nand growing"
            })
    void spaceBesideADashDoesNotCount(String text) {
        assertFound("ongoing – and growing", text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "firm… support",
                "firm...support",
                "firm ... support",
                "firm . . . support",
                "firm\u00A0.\u00A0.\u00A0.\nsupport",
                "firm.... support"
            })
    void everyEllipsisCountsAsOne(String text) {
        assertFound("firm … support", text);
    }

    @Test
    void aFullStopBeforeAnEllipsisIsNotAPartOfIt() {
        assertFound("the U.S. … said", "the U.S. ... said");
        assertMissed("the U.S … said", "the U.S. ... said");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u202F", "\u2009", "\u3000", "\t", "\n", "\r\n", "\u2028", "\u0085", "  \n  "})
    void everyRunOfWhiteSpaceCountsAsOneSpace(String space) {
        assertFound("New START", "New" + space + "START");
    }

    @Test
    void whiteSpaceIsNotNothing() {
        assertMissed("NewSTART", "New START");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00AD", "\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF", "\u200E", "\u202A", "\uFE0F"})
    void aCharacterOfNoWidthDoesNotCount(String invisible) {
        assertFound("extension", "exten" + invisible + "sion");
    }

    @ParameterizedTest
    @EnumSource(Normalizer.Form.class)
    void everyNormalFormCountsAsTheSame(Normalizer.Form form) {
        String text = "Ångström naïve Việt 각 ﬁne ﷺ Ｋｉｅｖ";
        assertFound(text, Normalizer.normalize(text, form));
        assertFound(Normalizer.normalize(text, form), text);
    }

    @Test
    void marksInAnotherOrderCountAsTheSame() {
        assertFound("o\u0323\u0302", "o\u0302\u0323");
    }

    @ParameterizedTest
    @CsvSource({"10², 102", "½, 12", "①, 1", "H₂O, H2O"})
    void aNumberIsNeverFoldedIntoAnother(String text, String quote) {
        assertMissed(quote, text);
    }

    @ParameterizedTest
    @CsvSource({"firm support, Firm support", "cafe, café", "Kiev, Kyiv", "support, support."})
    void wordingIsNotFolded(String text, String quote) {
        assertMissed(quote, text);
    }

    @Test
    void aQuoteOfInvisibleCharactersIsNowhere() {
        assertThat(Cited.messages("some text", Cited.quote("\u200B")))
                .containsExactly("'\u200B' is not in the text of 'wire', nor is anything like it");
    }

    @Test
    void anEmptyTextHasNoQuote() {
        assertThat(Cited.messages("", Cited.quote("firm")))
                .containsExactly("'firm' is not in the text of 'wire', nor is anything like it");
    }
}
