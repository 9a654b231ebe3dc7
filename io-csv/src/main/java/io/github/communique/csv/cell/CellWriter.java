package io.github.communique.csv.cell;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

// Longer than most: the ways for plain, ASCII, other and long texts share one buffer, each as one small loop.
/**
 * Writes rows of cells as RFC 4180 has them, but with {@code \n} at the end of each: UTF-8, quoted only where a
 * separator, a quote or a line break makes it necessary.
 */
public final class CellWriter implements Closeable {
    /** The longest text that may be called plain. */
    public static final int LONGEST_PLAIN = 1 << 10;

    private static final int BUFFER = 1 << 16;
    private static final int MOST_BYTES = 3;
    private static final int LAST_ASCII = 0x7F;
    private static final int FIRST_OF_THREE = 0x800;
    private static final int MOST_CHARS = BUFFER / (2 * MOST_BYTES);

    private final OutputStream out;
    private final byte[] special = new byte[FIRST_OF_THREE];
    private final byte separator;
    private final byte[] buffer = new byte[BUFFER];
    private final char[] chars = new char[MOST_CHARS];
    private final boolean[] isPlain;
    private int used;
    private long rows;

    /**
     * Writes to a stream.
     *
     * @param out where to; is closed with this
     * @param separator what stands between cells
     */
    public CellWriter(OutputStream out, char separator) {
        this(out, separator, new boolean[0]);
    }

    /**
     * Writes to a stream.
     *
     * @param out where to; is closed with this
     * @param separator what stands between cells
     * @param isPlain by the number of a cell, whether its texts are always ASCII, at most {@value #LONGEST_PLAIN}
     *     characters long, and have nothing that needs quotes; not for numbers beyond
     */
    public CellWriter(OutputStream out, char separator, boolean[] isPlain) {
        this.out = out;
        this.isPlain = isPlain.clone();
        this.separator = (byte) separator;
        for (char c : new char[] {separator, '"', '\n', '\r'}) {
            special[c] = 1;
        }
    }

    /** {@return how many rows were written} */
    public long rows() {
        return rows;
    }

    /**
     * Writes a row.
     *
     * @param cells the texts, null for an empty cell
     * @throws IOException if it cannot be written
     * @throws LoneSurrogateException if a text cannot be written in UTF-8; what was written of the row stays
     */
    public void write(@Nullable String[] cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                ensure(1);
                buffer[used++] = separator;
            }
            String cell = cells[i];
            if (cell != null && !writeCell(cell, i)) {
                throw new LoneSurrogateException(i);
            }
        }
        ensure(1);
        buffer[used++] = '\n';
        rows++;
    }

    private boolean writeCell(String text, int cell) throws IOException {
        if (cell < isPlain.length && isPlain[cell] && text.length() <= LONGEST_PLAIN) {
            writePlain(text);
            return true;
        }
        return writeCell(text);
    }

    /** Writes a text of characters from {@code 0x20} to {@code 0x7E} among which nothing needs quotes. */
    @SuppressWarnings("deprecation")
    private void writePlain(String text) throws IOException {
        int length = text.length();
        ensure(length);
        // Copies the low byte of each character, which is all there is to ASCII, without looking at any.
        text.getBytes(0, length, buffer, used);
        used += length;
    }

    private boolean writeCell(String text) throws IOException {
        int length = text.length();
        if (length > MOST_CHARS) {
            return writeLong(text);
        }
        ensure(length * MOST_BYTES + 1);
        text.getChars(0, length, chars, 0);
        char[] from = chars;
        byte[] to = buffer;
        byte[] isSpecial = special;
        int start = used;
        int found = 0;
        int i = 0;
        while (i < length && from[i] <= LAST_ASCII) {
            found |= isSpecial[from[i]];
            to[start + i] = (byte) from[i];
            i++;
        }
        if (found != 0) {
            return writeLong(text);
        } else if (i < length) {
            return writeRest(text, i, start + i);
        }
        used = start + length;
        return true;
    }

    /** Writes a text, which fits into the buffer, from the first character on that is not ASCII. */
    private boolean writeRest(String text, int first, int start) throws IOException {
        char[] from = chars;
        byte[] to = buffer;
        byte[] isSpecial = special;
        int at = start;
        int length = text.length();
        int found = 0;
        int i = first;
        while (i < length) {
            int c = from[i];
            if (c < FIRST_OF_THREE) {
                // One byte or two without a branch, which would be guessed wrong at each space.
                int two = (LAST_ASCII - c) >> 31;
                found |= isSpecial[c];
                to[at] = (byte) ((c & ~two) | ((0xC0 | (c >> 6)) & two));
                to[at + 1] = (byte) (0x80 | (c & 0x3F));
                at += 1 - two;
                i++;
            } else {
                int before = used;
                used = at;
                int width = encode(text, i);
                at = used;
                used = before;
                if (width == 0) {
                    return false;
                }
                i += width;
            }
        }
        if (found != 0) {
            return writeLong(text);
        }
        used = at;
        return true;
    }

    /** Writes a text that needs quotes or may not fit into the buffer. */
    private boolean writeLong(String text) throws IOException {
        boolean quoted = needsQuotes(text);
        if (quoted) {
            ensure(1);
            buffer[used++] = '"';
        }
        for (int i = 0; i < text.length(); i++) {
            ensure(MOST_BYTES + 1);
            char c = text.charAt(i);
            if (c > LAST_ASCII) {
                int width = encode(text, i);
                if (width == 0) {
                    return false;
                }
                i += width - 1;
            } else {
                if (c == '"') {
                    buffer[used++] = '"';
                }
                buffer[used++] = (byte) c;
            }
        }
        if (quoted) {
            ensure(1);
            buffer[used++] = '"';
        }
        return true;
    }

    private boolean needsQuotes(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= LAST_ASCII && special[c] != 0) {
                return true;
            }
        }
        return false;
    }

    /** Encodes the code point at an index; returns how many chars it took, 0 for half of a surrogate pair. */
    private int encode(String text, int index) {
        int c = text.charAt(index);
        if (c < 0x800) {
            buffer[used++] = (byte) (0xC0 | (c >> 6));
            buffer[used++] = (byte) (0x80 | (c & 0x3F));
            return 1;
        } else if (!Character.isSurrogate((char) c)) {
            buffer[used++] = (byte) (0xE0 | (c >> 12));
            buffer[used++] = (byte) (0x80 | ((c >> 6) & 0x3F));
            buffer[used++] = (byte) (0x80 | (c & 0x3F));
            return 1;
        }
        int codePoint = text.codePointAt(index);
        if (codePoint == c) {
            return 0;
        }
        buffer[used++] = (byte) (0xF0 | (codePoint >> 18));
        buffer[used++] = (byte) (0x80 | ((codePoint >> 12) & 0x3F));
        buffer[used++] = (byte) (0x80 | ((codePoint >> 6) & 0x3F));
        buffer[used++] = (byte) (0x80 | (codePoint & 0x3F));
        return 2;
    }

    private void ensure(int bytes) throws IOException {
        if (BUFFER - used < bytes) {
            flushBuffer();
        }
    }

    private void flushBuffer() throws IOException {
        out.write(buffer, 0, used);
        used = 0;
    }

    /**
     * Hands on what was written.
     *
     * @throws IOException if it cannot be written
     */
    public void flush() throws IOException {
        flushBuffer();
        out.flush();
    }

    @Override
    public void close() throws IOException {
        try (out) {
            flushBuffer();
        }
    }
}
