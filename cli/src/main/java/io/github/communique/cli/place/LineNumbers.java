package io.github.communique.cli.place;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;

/** Notes which lines of a stream are not blank as they pass by, since a reader of records tells no line numbers. */
public final class LineNumbers extends FilterInputStream {
    private static final int[] BYTE_ORDER_MARK = {0xEF, 0xBB, 0xBF};

    private final Deque<Long> ahead = new ArrayDeque<>();
    private long offset;
    private long line = 1;
    private long noted;
    private long last;

    public LineNumbers(InputStream in) {
        super(in);
    }

    /** How many bytes passed by. */
    public long bytes() {
        return offset;
    }

    /** The line of the record that was read just now. */
    public long next() {
        passed(last);
        last = ahead.isEmpty() ? 0 : ahead.remove();
        return last;
    }

    /** Takes note that a line gave no record. */
    public void passed(long number) {
        last = Math.max(last, number);
        while (!ahead.isEmpty() && ahead.peek() <= last) {
            ahead.remove();
        }
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        if (b >= 0) {
            note(b);
        }
        return b;
    }

    @Override
    public int read(byte[] buffer, int start, int length) throws IOException {
        int count = super.read(buffer, start, length);
        for (int i = 0; i < count; i++) {
            note(buffer[start + i] & 0xFF);
        }
        return count;
    }

    private void note(int b) {
        boolean isMark = offset < BYTE_ORDER_MARK.length && b == BYTE_ORDER_MARK[(int) offset];
        offset++;
        if (b == '\n') {
            line++;
        } else if (b != ' ' && b != '\t' && b != '\r' && !isMark && noted != line) {
            noted = line;
            ahead.add(line);
        }
    }
}
