package io.github.communique.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.model.Citation;
import io.github.communique.model.TextQuote;
import io.github.communique.model.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissTest {
    private static final String TEXT = "The leaders talked. President Biden reaffirmed the United States’ firm support"
            + " for Ukraine’s sovereignty, and police detained over 3,000 people who weren’t unwilling to talk.";

    private static void assertMessage(String quote, String message) {
        assertMessage(TEXT, Cited.quote(quote), message);
    }

    private static void assertMessage(String text, Citation citation, String message) {
        assertThat(Cited.messages(text, citation)).containsExactly(message);
    }

    @Test
    void namesTheWordThatDiffers() {
        assertMessage(
                "strong support",
                "'strong support' is not in the text of 'wire';"
                        + " the nearest passage, at 66–78, differs: expected 'strong support', found 'firm support'");
    }

    @Test
    void namesWordsThatAreMissingOrAdded() {
        assertMessage(
                "President Biden firmly reaffirmed the firm support for Ukraine’s territorial sovereignty",
                "'President Biden firmly reaffirmed the firm support for Ukraine’s territorial sov…' is not in the text"
                        + " of 'wire'; the nearest passage, at 20–104, differs: expected 'firmly reaffirmed', found"
                        + " 'reaffirmed'; expected 'firm', found 'United States’ firm'; expected 'territorial"
                        + " sovereignty', found 'sovereignty'");
    }

    @Test
    void namesTheFirstDifferencesOfMany() {
        assertMessage(
                "a b c d e f g h i j k l m n o p q r",
                Cited.quote("a b X d e f Y h i j Z l m n X p q Y"),
                "'a b X d e f Y h i j Z l m n X p q Y' is not in the text of 'wire'; the nearest passage, at 0–35,"
                        + " differs: expected 'X d', found 'c d'; expected 'Y h', found 'g h'; expected 'Z l', found"
                        + " 'k l'; and 2 more differences");
    }

    @Test
    void namesADifferenceOfCase() {
        assertMessage(
                "the Leaders talked",
                "'the Leaders talked' is not in the text of 'wire';"
                        + " the nearest passage, at 0–18, differs: expected 'the Leaders talked', found 'The leaders"
                        + " talked'");
    }

    @Test
    void namesADifferenceOfSpaceOnly() {
        assertMessage(
                "security concerns , including",
                Cited.quote("security concerns, including"),
                "'security concerns, including' is not in the text of 'wire'; the nearest passage, at 0–29, differs:"
                        + " expected 'concerns, including', found 'concerns , including'");
    }

    @ParameterizedTest
    @CsvSource({
        "willing to talk, unwilling to talk",
        "over 3, 'over 3,000'",
        "000 people, '3,000 people'",
        "people who were, people who weren’t"
    })
    void namesTheWordThatAQuoteCuts(String quote, String whole) {
        int start = TEXT.indexOf(whole);
        assertMessage(
                quote,
                "'" + quote + "' is not in the text of 'wire'; it is only a part of '" + whole + "' at " + start + "–"
                        + (start + whole.length()));
    }

    @Test
    void aWordMayBeCutIfThePrefixOrTheSuffixGivesTheRest() {
        TextQuote quote =
                TextQuote.builder().exact("will").prefix("un").suffix("ing to").build();

        assertThat(Cited.evidence(TEXT, Cited.of(quote)).outcome()).isEqualTo(CitationOutcome.CONFIRMED);
    }

    @Test
    void aPossessiveIsNotACutWord() {
        assertThat(Cited.evidence(TEXT, Cited.quote("for Ukraine")).outcome()).isEqualTo(CitationOutcome.CONFIRMED);
    }

    @Test
    void writingWithoutSpacesHasNoCutWords() {
        assertThat(Cited.evidence("双方同意延长条约", Cited.quote("同意延长")).place()).contains(new TextSpan(2, 6));
    }

    @Test
    void saysThatNothingIsLikeIt() {
        assertMessage(
                "grain exports from Odessa",
                "'grain exports from Odessa' is not in the text of 'wire', nor is anything like it");
    }

    @Test
    void prefixAndSpanChooseBetweenPassagesThatAreAlike() {
        String text = "We note firm support. We doubt firm support. We deny firm support.";
        TextQuote quote =
                TextQuote.builder().exact("strong support").prefix("We doubt").build();

        assertThat(Cited.messages(text, Cited.of(quote)).get(0)).contains("the nearest passage, at 31–43, differs");
        assertThat(Cited.messages(text, Cited.quote("strong support", new TextSpan(53, 65)))
                        .get(0))
                .contains("the nearest passage, at 53–65, differs");
    }

    @Test
    void aLongQuoteIsComparedWhereItFirstDiffers() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            text.append("word").append(i).append(' ');
        }
        String quote = text.toString().replace("word1500 ", "other ");

        assertThat(Cited.messages(text.toString(), Cited.quote(quote)).get(0))
                .endsWith("differs: expected 'other word1501', found 'word1500 word1501'");
    }

    @Test
    void namesWhatStandsInPlaceOfThePrefix() {
        TextQuote quote = TextQuote.builder().exact("support").prefix("strong").build();

        assertMessage(
                TEXT,
                Cited.of(quote),
                "'support' is in the text of 'wire' at 71–78, but before it stands 'States’ firm', not 'strong'");
    }

    @Test
    void namesWhatStandsInPlaceOfTheSuffix() {
        TextQuote quote = TextQuote.builder()
                .exact("unwilling to talk.")
                .prefix("weren't")
                .suffix("They")
                .build();

        assertMessage(
                TEXT,
                Cited.of(quote),
                "'unwilling to talk.' is in the text of 'wire' at 156–174, but after it stands nothing, not 'They'");
    }

    @Test
    void aSpanThatHoldsOtherWordsIsToldWhereItsQuoteIs() {
        assertThat(Cited.report(TEXT, Cited.quote("firm support", new TextSpan(4, 11)))
                        .findings())
                .hasToString("[/claims/0/citations/0: error: the span 4–11 of the text of 'wire' holds 'leaders',"
                        + " but 'firm support' is at 66–78 [evidence.span-mismatch]]");
    }

    @Test
    void aSpanThatHoldsMoreWordsThanItsQuoteDoesNotAgree() {
        assertMessage(
                TEXT,
                Cited.quote("firm support", new TextSpan(66, 82)),
                "the span 66–82 of the text of 'wire' holds 'firm support for', but 'firm support' is at 66–78");
    }

    @Test
    void aSpanAfterTheEndOfTheTextIsToldItsLength() {
        assertMessage(
                "\uD83D\uDD4A peace",
                Cited.span(2, 8),
                "the span 2–8 ends after the text of 'wire', which has 7 code points");
        assertMessage(
                "\uD83D\uDD4A peace",
                Cited.quote("peace", new TextSpan(3, 8)),
                "the span 3–8 ends after the text of 'wire', which has 7 code points; its quote is at 2–7");
    }

    @Test
    void textsFromAnywhereAreMadeSafeToShow() {
        assertMessage(
                "a b c\u001B\u202Ez d e",
                Cited.quote("a b X d e"),
                "'a b X d e' is not in the text of 'wire'; the nearest passage, at 0–12, differs: expected 'X d',"
                        + " found 'c\uFFFD\uFFFDz d'");
    }
}
