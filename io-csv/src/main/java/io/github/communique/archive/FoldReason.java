package io.github.communique.archive;

import io.github.communique.vocabulary.Term;

/** Why a row is no event of its own. */
public enum FoldReason implements Term {
    /** The same event told from the other side: source and target have changed places. */
    MIRRORED("mirrored"),

    /** The same event told again, as by another publisher. */
    REPEATED("repeated"),

    /** The same row again, byte for byte; it adds nothing, not even a coding. */
    SAME_ROW("same-row");

    private final String value;

    FoldReason(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
