package io.github.communique.model;

import io.github.communique.vocabulary.Term;
import io.github.communique.vocabulary.Vocabulary;

/** The form in which an issuer tells of an event. */
public enum ReadoutForm implements Term {
    /** A statement published in writing. */
    WRITTEN("written"),

    /** A spokesperson speaks to the press. */
    BRIEFING("briefing"),

    /** A participant speaks. */
    REMARKS("remarks"),

    /** One text that the sides issue together. */
    JOINT_STATEMENT("joint-statement");

    /** The values by the text that files write. */
    public static final Vocabulary<ReadoutForm> VOCABULARY = Vocabulary.of("readout form", ReadoutForm.class);

    private final String value;

    ReadoutForm(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
