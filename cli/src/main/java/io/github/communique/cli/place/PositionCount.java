package io.github.communique.cli.place;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** Counts lines and columns over the bytes of a UTF-8 text. */
final class PositionCount {
    private static final int[] BYTE_ORDER_MARK = {0xEF, 0xBB, 0xBF};

    private final InputStream in;
    private long offset;
    private long line = 1;
    private int column;

    PositionCount(InputStream in) {
        this.in = in;
    }

    /** Gives each byte offset in the map its place; they come in ascending order. */
    void fill(Map<Long, Position> positions) throws IOException {
        for (Map.Entry<Long, Position> entry : positions.entrySet()) {
            int b = 0;
            while (offset <= entry.getKey() && b >= 0) {
                b = in.read();
                count(b);
            }
            entry.setValue(new Position(line, column));
        }
    }

    /** The column is that of the character whose byte was read last. */
    private void count(int b) {
        boolean isMark = offset < BYTE_ORDER_MARK.length && b == BYTE_ORDER_MARK[(int) offset];
        offset++;
        if (b == '\n') {
            line++;
            column = 0;
        } else if (!isMark && (b & 0xC0) != 0x80) {
            column++;
        }
    }
}
