package io.github.communique.csv.cell;

import io.github.communique.file.Utf8;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.MalformedInputException;
import java.util.Arrays;

/** The part of a file that is at hand: a window that moves on over its bytes, in which all is UTF-8. */
final class TextWindow implements Closeable {
    /** How many bytes behind the end may be looked at, whatever they are. */
    static final int SLACK = 4 * Long.BYTES;

    private static final int SIZE = 1 << 16;
    private static final int LONGEST_SEQUENCE = 4;
    private static final int MOST = Integer.MAX_VALUE - 64;

    private final InputStream in;
    private byte[] bytes = new byte[SIZE + SLACK];
    private int end;
    private int filled;

    TextWindow(InputStream in) {
        this.in = in;
    }

    /** The bytes; another array when the window has moved. */
    byte[] bytes() {
        return bytes;
    }

    /** The index after the last byte that is known to be text. */
    int end() {
        return end;
    }

    /**
     * Moves on: what stands at an index stands at 0 then, and there is more behind it. Delivers all that stands before
     * what is not UTF-8, then throws.
     *
     * @return whether there is more
     */
    boolean advance(int from) throws IOException {
        System.arraycopy(bytes, from, bytes, 0, filled - from);
        filled -= from;
        end -= from;
        int before = end;
        while (end == before) {
            if (filled - end >= LONGEST_SEQUENCE) {
                throw new MalformedInputException(1);
            } else if (!fill()) {
                if (end < filled) {
                    throw new MalformedInputException(1);
                }
                return false;
            }
        }
        return true;
    }

    private boolean fill() throws IOException {
        int room = bytes.length - SLACK - filled;
        if (room < LONGEST_SEQUENCE) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(bytes.length * 2L, MOST));
            room = bytes.length - SLACK - filled;
        }
        int read = in.read(bytes, filled, room);
        filled += Math.max(read, 0);
        int invalid = Utf8.firstInvalid(bytes, end, filled);
        end = invalid < 0 ? filled : invalid;
        return read >= 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
