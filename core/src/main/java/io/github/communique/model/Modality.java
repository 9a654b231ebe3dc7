package io.github.communique.model;

import io.github.communique.vocabulary.Term;
import io.github.communique.vocabulary.Vocabulary;

/** Whether a readout says that an act was done, is meant to be done, or was not done. */
public enum Modality implements Term {
    /** The readout says it was done. */
    ASSERTED("asserted"),

    /** The readout says that it was or is intended. */
    PLANNED("planned"),

    /** The readout says that it was not done. */
    DENIED("denied");

    /** The values by the text that files write. */
    public static final Vocabulary<Modality> VOCABULARY = Vocabulary.of("modality", Modality.class);

    private final String value;

    Modality(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
