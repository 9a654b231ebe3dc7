package io.github.communique.csv.cell;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows of cells as RFC 4180 has them, but with {@code \n} at the end of each: UTF-8, quoted only where a
 * separator, a quote or a line break makes it necessary.
 */
public final class CellWriter implements Closeable {
    private static final int BUFFER = 1 << 16;
    private static final int MOST_BYTES = 3;
    private static final int LAST_ASCII = 0x7F;

    private final OutputStream out;
    private final boolean[] isSpecial = new boolean[LAST_ASCII + 1];
    private final byte separator;
    private final byte[] buffer = new byte[BUFFER];
    private int used;
    private long rows;

    /**
     * Writes to a stream.
     *
     * @param out where to; is closed with this
     * @param separator what stands between cells
     */
    public CellWriter(OutputStream out, char separator) {
        this.out = out;
        this.separator = (byte) separator;
        for (char c : new char[] {separator, '"', '\n', '\r'}) {
            isSpecial[c] = true;
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
            if (cell != null && !writeCell(cell)) {
                throw new LoneSurrogateException(i);
            }
        }
        ensure(1);
        buffer[used++] = '\n';
        rows++;
    }

    private boolean writeCell(String text) throws IOException {
        int most = text.length() * MOST_BYTES;
        if (most < 0 || most > BUFFER / 2) {
            return writeLong(text);
        }
        ensure(most);
        byte[] to = buffer;
        boolean[] special = isSpecial;
        int start = used;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c > LAST_ASCII) {
                return writeRest(text, i, start);
            } else if (special[c]) {
                return writeLong(text);
            }
            to[start + i] = (byte) c;
        }
        used = start + length;
        return true;
    }

    /** Writes a text, which fits into the buffer, from the first character on that is not ASCII. */
    private boolean writeRest(String text, int from, int start) throws IOException {
        byte[] to = buffer;
        boolean[] special = isSpecial;
        int at = start + from;
        int length = text.length();
        for (int i = from; i < length; i++) {
            char c = text.charAt(i);
            if (c <= LAST_ASCII) {
                if (special[c]) {
                    used = start;
                    return writeLong(text);
                }
                to[at++] = (byte) c;
            } else if (c < 0x800) {
                to[at++] = (byte) (0xC0 | (c >> 6));
                to[at++] = (byte) (0x80 | (c & 0x3F));
            } else {
                used = at;
                int width = encode(text, i);
                if (width == 0) {
                    return false;
                }
                at = used;
                i += width - 1;
            }
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
            if (c <= LAST_ASCII && isSpecial[c]) {
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
