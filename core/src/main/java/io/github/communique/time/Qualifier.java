package io.github.communique.time;

/** How far the source of a date stands behind it: the last character of the text, as ISO 8601-2 defines it. */
public enum Qualifier {
    /** No qualifier. */
    NONE(""),
    /** {@code ?}: the source of the date is considered dubious. */
    UNCERTAIN("?"),
    /** {@code ~}: the date is an estimate, and near the true one. */
    APPROXIMATE("~"),
    /** {@code %}: both. */
    UNCERTAIN_AND_APPROXIMATE("%");

    private final String symbol;

    Qualifier(String symbol) {
        this.symbol = symbol;
    }

    /**
     * Returns the text that stands for this at the end of a date.
     *
     * @return one character, or nothing for {@link #NONE}
     */
    public String symbol() {
        return symbol;
    }

    boolean isUncertain() {
        return this == UNCERTAIN || this == UNCERTAIN_AND_APPROXIMATE;
    }

    boolean isApproximate() {
        return this == APPROXIMATE || this == UNCERTAIN_AND_APPROXIMATE;
    }

    Qualifier and(Qualifier other) {
        return of(isUncertain() || other.isUncertain(), isApproximate() || other.isApproximate());
    }

    static Qualifier of(boolean uncertain, boolean approximate) {
        if (uncertain) {
            return approximate ? UNCERTAIN_AND_APPROXIMATE : UNCERTAIN;
        }
        return approximate ? APPROXIMATE : NONE;
    }

    static Qualifier endOf(String text) {
        return switch (text.isEmpty() ? ' ' : text.charAt(text.length() - 1)) {
            case '?' -> UNCERTAIN;
            case '~' -> APPROXIMATE;
            case '%' -> UNCERTAIN_AND_APPROXIMATE;
            default -> NONE;
        };
    }
}
