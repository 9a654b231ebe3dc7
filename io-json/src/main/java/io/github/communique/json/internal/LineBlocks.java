package io.github.communique.json.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Cuts a stream into blocks of whole lines, in a buffer that grows only for a line that is longer than it.
 *
 * <p>After {@link #next()} the block is {@code buffer()[start()..end())}; a line that is too long comes as a block of
 * its own, cut off, with {@link #isTooLong()}, and its rest is passed over.
 */
final class LineBlocks {
    private static final int INITIAL_SIZE = 256 << 10;
    private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;

    private final InputStream in;
    private final int maxLine;
    private byte[] buffer;
    private int start;
    private int end;
    private int filled;
    private boolean atEnd;
    private boolean tooLong;
    private long bytes;

    LineBlocks(InputStream in, int maxLine) {
        this.in = in;
        this.maxLine = Math.min(maxLine, LARGEST_ARRAY - 1);
        this.buffer = new byte[Math.min(INITIAL_SIZE, this.maxLine + 1)];
    }

    byte[] buffer() {
        return buffer;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    boolean isTooLong() {
        return tooLong;
    }

    /** How many bytes of the stream were taken in. */
    long bytes() {
        return bytes;
    }

    /** Moves the start of the block, to leave out what was read of it. */
    void skipTo(int index) {
        start = index;
    }

    /** Moves to the next block; says whether there is one. */
    boolean next() throws IOException {
        if (tooLong && !skipLine()) {
            return false;
        }
        tooLong = false;
        start = end;
        while (true) {
            int newline = lastNewline();
            if (newline >= start) {
                end = newline + 1;
                return true;
            }
            if (atEnd) {
                end = filled;
                return end > start;
            }
            if (filled - start > maxLine) {
                end = filled;
                tooLong = true;
                return true;
            }
            fill();
        }
    }

    private int lastNewline() {
        int i = filled - 1;
        while (i >= start && buffer[i] != '\n') {
            i--;
        }
        return i;
    }

    private void fill() throws IOException {
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, filled - start);
            filled -= start;
            start = 0;
        } else if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, (int) Math.min(2L * buffer.length, maxLine + 1L));
        }
        int count = in.readNBytes(buffer, filled, buffer.length - filled);
        filled += count;
        bytes += count;
        atEnd = count == 0 || filled < buffer.length;
    }

    /** Passes over the rest of a line that is too long. */
    private boolean skipLine() throws IOException {
        while (true) {
            filled = in.readNBytes(buffer, 0, buffer.length);
            bytes += filled;
            for (int i = 0; i < filled; i++) {
                if (buffer[i] == '\n') {
                    end = i + 1;
                    atEnd = filled < buffer.length;
                    return true;
                }
            }
            if (filled < buffer.length) {
                return false;
            }
        }
    }
}
