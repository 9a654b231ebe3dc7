package io.github.communique.evidence;

import io.github.communique.vocabulary.Term;
import io.github.communique.vocabulary.Vocabulary;

/** What became of a citation when it was looked up. */
public enum CitationOutcome implements Term {
    /** Its words stand in the text, at one place; or it gives no words, and its span lies in the text. */
    CONFIRMED("confirmed"),

    /** Its words, what is around them, or its span are not in the text as it says. */
    MISSED("missed"),

    /** Its words stand in the text more than once, and nothing tells which place is meant. */
    AMBIGUOUS("ambiguous"),

    /** It has neither a quote nor a span. */
    NOT_CHECKABLE("not-checkable"),

    /** It could be checked, but the text of its source was not given or could not be read. */
    NOT_GIVEN("not-given");

    /** The values by the text that files write. */
    public static final Vocabulary<CitationOutcome> VOCABULARY =
            Vocabulary.of("citation outcome", CitationOutcome.class);

    private final String value;

    CitationOutcome(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
