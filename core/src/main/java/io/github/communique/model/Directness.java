package io.github.communique.model;

import io.github.communique.vocabulary.Term;
import io.github.communique.vocabulary.Vocabulary;

/** How directly a citation's source shows what it is cited for. */
public enum Directness implements Term {
    /** The source is the text itself and says so in these words. */
    VERBATIM("verbatim"),

    /** A report quotes the words. */
    QUOTED_IN_REPORT("quoted-in-report"),

    /** A report says it in its own words. */
    PARAPHRASED_IN_REPORT("paraphrased-in-report"),

    /** It follows from the source, which does not say it. */
    INFERRED("inferred");

    /** The values by the text that files write. */
    public static final Vocabulary<Directness> VOCABULARY = Vocabulary.of("directness", Directness.class);

    private final String value;

    Directness(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
