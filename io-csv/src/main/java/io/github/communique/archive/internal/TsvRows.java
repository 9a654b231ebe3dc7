package io.github.communique.archive.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Walks over the rows of unquoted tab-separated text: nothing is decoded, one look at each byte finds the row's end,
 * counts its tabs, and tells whether it is ASCII and holds a NUL.
 *
 * <p>After {@link #next()} the row is {@link #row()}. Rows end in a newline, with or without a carriage return; the
 * last one may lack it. Empty lines are passed over, and counted.
 */
final class TsvRows {
    private static final int BLOCK = 256 << 10;

    private final InputStream in;
    private final int maxRow;
    private final TsvRow row;
    private byte[] buffer;
    private int filled;
    private int position;
    private boolean atEnd;
    private long line;
    private boolean hasNul;
    private boolean hasLineEnd;
    private boolean isTooLong;
    private @Nullable IOException failure;

    TsvRows(InputStream in, int maxRow, Charset charset) {
        this.in = in;
        this.maxRow = maxRow;
        this.row = new TsvRow(charset);
        this.buffer = new byte[BLOCK + Swar.PADDING];
    }

    /** The row that was read last. */
    TsvRow row() {
        return row;
    }

    /** Its line, from 1. */
    long line() {
        return line;
    }

    boolean hasNul() {
        return hasNul;
    }

    /** Whether a newline ends it; only the last row may have none. */
    boolean hasLineEnd() {
        return hasLineEnd;
    }

    /** Whether it is longer than allowed; then only its beginning is there. */
    boolean isTooLong() {
        return isTooLong;
    }

    /** Whether the input failed within this row, so that its end is missing. */
    boolean isCut() {
        return !hasLineEnd && failure != null;
    }

    /** Moves to the next row; says whether there is one. An input that fails does so after all that was read of it. */
    boolean next() throws IOException {
        do {
            if (!move()) {
                return false;
            }
            line++;
        } while (row.start() == row.end());
        return true;
    }

    private boolean move() throws IOException {
        if (isTooLong) {
            passOverRest();
        }
        while (true) {
            if (scan()) {
                return true;
            }
            if (atEnd) {
                return lastRow();
            }
            if (filled - position > maxRow) {
                isTooLong = true;
                hasLineEnd = true;
                hasNul = false;
                row.moveTo(buffer, position, filled, 0, false);
                position = filled;
                return true;
            }
            fill();
        }
    }

    /** Looks for the end of the row that begins at the position. */
    private boolean scan() {
        byte[] bytes = buffer;
        int count = 0;
        long high = 0;
        long odd = 0;
        int last = filled;
        for (int i = position; i < last; i += Swar.PADDING) {
            long word = Swar.load(bytes, i);
            long newlines = Swar.newlines(word);
            long tabs = Swar.tabs(word);
            long controls = Swar.controls(word);
            if (newlines != 0) {
                int end = i + Swar.first(newlines);
                if (end >= last) {
                    return false;
                }
                long before = Swar.before(newlines);
                count += Long.bitCount(tabs & before);
                high |= word & before;
                odd |= (controls ^ tabs) & before;
                found(end, count, high, odd);
                return true;
            }
            count += Long.bitCount(tabs);
            high |= word;
            odd |= controls ^ tabs;
        }
        return false;
    }

    private void found(int end, int tabs, long high, long odd) {
        int start = position;
        position = end + 1;
        hasLineEnd = true;
        show(start, end, tabs, (high & Swar.HIGH_BITS) == 0, odd != 0);
    }

    private void show(int start, int end, int tabs, boolean isAscii, boolean isOdd) {
        int stop = end > start && buffer[end - 1] == '\r' ? end - 1 : end;
        hasNul = isOdd && contains(start, stop, (byte) 0);
        row.moveTo(buffer, start, stop, tabs, isAscii);
    }

    /** What is left at the end of the input, looked at byte by byte. */
    private boolean lastRow() throws IOException {
        if (position >= filled) {
            IOException failed = failure;
            if (failed != null) {
                throw failed;
            }
            return false;
        }
        int tabs = 0;
        int all = 0;
        for (int i = position; i < filled; i++) {
            tabs += buffer[i] == '\t' ? 1 : 0;
            all |= buffer[i];
        }
        int start = position;
        position = filled;
        hasLineEnd = false;
        show(start, filled, tabs, all >= 0, true);
        return true;
    }

    private boolean contains(int from, int to, byte value) {
        for (int i = from; i < to; i++) {
            if (buffer[i] == value) {
                return true;
            }
        }
        return false;
    }

    private void fill() throws IOException {
        int kept = filled - position;
        if (position > 0) {
            System.arraycopy(buffer, position, buffer, 0, kept);
        } else if (filled == buffer.length - Swar.PADDING) {
            buffer = Arrays.copyOf(buffer, (int) Math.min(2L * buffer.length, (long) maxRow + 1 + BLOCK));
        }
        position = 0;
        filled = kept;
        int room = buffer.length - Swar.PADDING;
        try {
            while (filled < room && !atEnd) {
                int count = in.read(buffer, filled, room - filled);
                filled += Math.max(0, count);
                atEnd = count < 0;
            }
        } catch (IOException e) {
            failure = e;
            atEnd = true;
        }
    }

    /** Passes over what is left of a row that is too long. */
    private void passOverRest() throws IOException {
        isTooLong = false;
        while (true) {
            for (int i = position; i < filled; i++) {
                if (buffer[i] == '\n') {
                    position = i + 1;
                    return;
                }
            }
            position = filled;
            if (atEnd) {
                return;
            }
            fill();
        }
    }
}
