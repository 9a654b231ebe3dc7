package io.github.communique.csv.cell;

/** Quotes that stand doubled inside a quoted cell. */
final class Quotes {
    private Quotes() {}

    /** Leaves one of each two, in place; returns the index after the last byte that is left. */
    static int halve(byte[] bytes, int start, int end) {
        int to = start;
        for (int i = start; i < end; i++) {
            bytes[to++] = bytes[i];
            if (bytes[i] == '"') {
                i++;
            }
        }
        return to;
    }
}
