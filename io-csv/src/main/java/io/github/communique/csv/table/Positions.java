package io.github.communique.csv.table;

import java.util.stream.IntStream;

/** The texts of small positions, made once. */
final class Positions {
    private static final String[] TEXTS =
            IntStream.range(0, 256).mapToObj(Integer::toString).toArray(String[]::new);

    private Positions() {}

    static String text(int position) {
        return position < TEXTS.length ? TEXTS[position] : Integer.toString(position);
    }
}
