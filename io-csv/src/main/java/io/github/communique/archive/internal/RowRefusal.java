package io.github.communique.archive.internal;

import io.github.communique.check.FindingCode;

/** The reason why a row gives no event; thrown often, so without a stack trace. */
final class RowRefusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient FindingCode code;
    private final String column;

    RowRefusal(FindingCode code, String column, String message) {
        super(message, null, false, false);
        this.code = code;
        this.column = column;
    }

    FindingCode code() {
        return code;
    }

    /** The column by its name; empty if it is about the whole row. */
    String column() {
        return column;
    }

    String message() {
        return String.valueOf(getMessage());
    }
}
