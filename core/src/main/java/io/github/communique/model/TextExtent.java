package io.github.communique.model;

import io.github.communique.vocabulary.Term;
import io.github.communique.vocabulary.Vocabulary;

/** How much of a readout a text holds. */
public enum TextExtent implements Term {
    /** All of it. */
    WHOLE("whole"),

    /** Part of it, or it is not known to be all. */
    EXCERPT("excerpt");

    /** The values by the text that files write. */
    public static final Vocabulary<TextExtent> VOCABULARY = Vocabulary.of("text extent", TextExtent.class);

    private final String value;

    TextExtent(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
