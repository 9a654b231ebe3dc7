package io.github.communique.archive.row;

import io.github.communique.check.FindingCode;

/** The reason why a row gives no event; thrown often, so without a stack trace. */
public final class RowRefusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient FindingCode code;
    private final String column;

    public RowRefusal(FindingCode code, String column, String message) {
        super(message, null, false, false);
        this.code = code;
        this.column = column;
    }

    public FindingCode code() {
        return code;
    }

    /** The column by its name; empty if it is about the whole row. */
    public String column() {
        return column;
    }

    public String message() {
        return String.valueOf(getMessage());
    }
}
