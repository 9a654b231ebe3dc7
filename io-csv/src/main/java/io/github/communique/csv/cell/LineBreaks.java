package io.github.communique.csv.cell;

/** Counts line breaks of any kind. */
final class LineBreaks {
    private LineBreaks() {}

    static int count(byte[] bytes, int start, int end) {
        int breaks = 0;
        for (int i = start; i < end; i++) {
            if (bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 == end || bytes[i + 1] != '\n'))) {
                breaks++;
            }
        }
        return breaks;
    }
}
