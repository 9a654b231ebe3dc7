package io.github.communique.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.model.TextQuote;
import io.github.communique.model.TextSpan;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceTest {
    private static final String TEXT = "Support was firm. He voiced support. She voiced support, too.";

    private static TextQuote.Builder support() {
        return TextQuote.builder().exact("support");
    }

    @Test
    void placesCountCodePoints() {
        String text = "\uD83D\uDD4A\uD83D\uDD4A “peace” \uD835\uDD38 talks";

        assertThat(Cited.evidence(text, Cited.quote("\"peace\"")).place()).contains(new TextSpan(3, 10));
        assertThat(Cited.evidence(text, Cited.quote("talks")).place()).contains(new TextSpan(13, 18));
        assertThat(Cited.evidence(text, Cited.quote("\uD83D\uDD4A \"peace\"")).place())
                .contains(new TextSpan(1, 10));
    }

    @Test
    void placesAreThoseOfTheTextBeforeFolding() {
        assertThat(Cited.evidence("\u200B a\u00AD  b ﬁrm . . .  no", Cited.quote("ﬁrm … no"))
                        .place())
                .contains(new TextSpan(8, 21));
    }

    @Test
    void aPrefixTellsPlacesApart() {
        TextQuote quote = support().prefix("She voiced ").build();

        assertThat(Cited.evidence(TEXT, Cited.of(quote)).place()).contains(new TextSpan(48, 55));
    }

    @Test
    void aSuffixTellsPlacesApart() {
        TextQuote quote = support().suffix(". She").build();

        assertThat(Cited.evidence(TEXT, Cited.of(quote)).place()).contains(new TextSpan(28, 35));
    }

    @Test
    void prefixAndSuffixAreFoldedToo() {
        TextQuote quote = TextQuote.builder()
                .exact("firm")
                .prefix("Ukraine's –")
                .suffix("\"and\"")
                .build();

        assertThat(Cited.evidence("Ukraine’s — firm\n“and” firm", Cited.of(quote))
                        .place())
                .contains(new TextSpan(12, 16));
    }

    @Test
    void aSpanTellsPlacesApart() {
        assertThat(Cited.evidence(TEXT, Cited.quote("support", new TextSpan(28, 35)))
                        .place())
                .contains(new TextSpan(28, 35));
    }

    @Test
    void aSpanMayTakeInSpaceAroundItsQuote() {
        assertThat(Cited.evidence(TEXT, Cited.quote("support", new TextSpan(27, 35)))
                        .place())
                .contains(new TextSpan(28, 35));
    }

    @Test
    void aSpanWithoutAQuoteIsConfirmedIfItLiesInTheText() {
        assertThat(Cited.evidence("\uD83D\uDD4A", Cited.span(0, 1)).place()).contains(new TextSpan(0, 1));
    }

    @Test
    void severalPlacesAreAWarningThatGivesThem() {
        assertThat(Cited.report(TEXT, Cited.quote("support")).findings())
                .hasToString("[/claims/0/citations/0: warning: 'support' is in the text of 'wire' 2 times,"
                        + " at 28–35, 48–55; a prefix or suffix would tell them apart [evidence.quote-ambiguous]]");
        assertThat(Cited.evidence(TEXT, Cited.quote("support")).places())
                .isEqualTo(List.of(new TextSpan(28, 35), new TextSpan(48, 55)));
    }

    @Test
    void aPrefixThatSeveralPlacesShareIsAWarning() {
        TextQuote quote = support().prefix("voiced").build();

        assertThat(Cited.messages(TEXT, Cited.of(quote)))
                .containsExactly("'support' is in the text of 'wire' 2 times with its prefix and suffix,"
                        + " at 28–35, 48–55; longer ones would tell them apart");
    }

    @Test
    void ofManyPlacesTheFirstAreGiven() {
        assertThat(Cited.messages("no ".repeat(12), Cited.quote("no")))
                .containsExactly("'no' is in the text of 'wire' 12 times, at 0–2, 3–5, 6–8, 9–11, 12–14, 15–17,"
                        + " 18–20, 21–23 and 4 more; a prefix or suffix would tell them apart");
    }
}
