package io.github.communique.csv.table;

import org.jspecify.annotations.Nullable;

/** The texts of small whole numbers, made once. */
final class Positions {
    private static final int KEPT = 1 << 13;
    private static final @Nullable String[] TEXTS = new @Nullable String[KEPT];

    private Positions() {}

    static String text(long number) {
        return number >= 0 && number < KEPT ? kept((int) number) : Long.toString(number);
    }

    /** Two threads may make the same text, of which either is kept. */
    private static String kept(int number) {
        @Nullable String text = TEXTS[number];
        if (text == null) {
            text = Integer.toString(number);
            TEXTS[number] = text;
        }
        return text;
    }
}
