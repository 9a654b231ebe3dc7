package io.github.communique.model;

import io.github.communique.vocabulary.Term;
import io.github.communique.vocabulary.Vocabulary;

/** How the two sides of a call heard each other. */
public enum CallMedium implements Term {
    /** By telephone. */
    TELEPHONE("telephone"),

    /** By video link. */
    VIDEO("video"),

    /** By a line kept for the purpose, such as the one between Washington and Moscow. */
    HOTLINE("hotline"),

    /** Remotely, and no source says how. */
    UNSPECIFIED("unspecified");

    /** The values by the text that files write. */
    public static final Vocabulary<CallMedium> VOCABULARY = Vocabulary.of("call medium", CallMedium.class);

    private final String value;

    CallMedium(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
