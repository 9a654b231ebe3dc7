package io.github.communique.model;

import io.github.communique.vocabulary.Term;
import io.github.communique.vocabulary.Vocabulary;

/** How much of a readout's text its mentions account for. */
public enum CodingExtent implements Term {
    /** Every topic that the text names is coded, so that a topic without a mention is not there. */
    COMPLETE("complete"),

    /** Some are; nothing follows from a missing mention. */
    PARTIAL("partial");

    /** The values by the text that files write. */
    public static final Vocabulary<CodingExtent> VOCABULARY = Vocabulary.of("readout coding", CodingExtent.class);

    private final String value;

    CodingExtent(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
