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
    /** The longest text that may be called plain. */
    public static final int LONGEST_PLAIN = 1 << 10;

    private static final int BUFFER = 1 << 16;
    private static final byte FEED = '\n';
    /** The most bytes of a code point. */
    private static final int MOST_OF_ONE = 4;

    private final OutputStream out;
    private final byte separator;
    private final byte[] buffer = new byte[BUFFER];
    private final CellEncoder encoder;
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
        this.encoder = new CellEncoder(separator);
    }

    /** {@return how many rows were written} */
    public long rows() {
        return rows;
    }

    /**
     * Writes a row.
     *
     * @param cells the texts, null for an empty cell; at least one
     * @throws IOException if it cannot be written
     * @throws LoneSurrogateException if a text cannot be written in UTF-8; what was written of the row stays
     */
    public void write(@Nullable String[] cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            String cell = cells[i];
            if (cell == null) {
                ensure(1);
            } else if (isPlain(i) && cell.length() <= LONGEST_PLAIN) {
                writePlain(cell);
            } else if (!writeCell(cell)) {
                throw new LoneSurrogateException(i);
            }
            buffer[used++] = i == cells.length - 1 ? FEED : separator;
        }
        rows++;
    }

    private boolean isPlain(int cell) {
        return cell < isPlain.length && isPlain[cell];
    }

    /** Writes a text of characters from {@code 0x20} to {@code 0x7E} among which nothing needs quotes. */
    @SuppressWarnings("deprecation")
    private void writePlain(String text) throws IOException {
        int length = text.length();
        ensure(length + 1);
        // Copies the low byte of each character, which is all there is to ASCII, without looking at any.
        text.getBytes(0, length, buffer, used);
        used += length;
    }

    /** Writes any text and leaves room for what stands behind; says whether it can be written in UTF-8. */
    private boolean writeCell(String text) throws IOException {
        int length = text.length();
        if (length <= CellEncoder.LONGEST) {
            ensure(length * CellEncoder.MOST_BYTES + 1);
            int end = encoder.encode(text, buffer, used);
            if (end >= 0) {
                used = end;
                return true;
            } else if (end == CellEncoder.LONE_SURROGATE) {
                return false;
            }
        }
        return writeLong(text);
    }

    /** Writes a text that needs quotes or may not fit into the buffer. */
    private boolean writeLong(String text) throws IOException {
        boolean isQuoted = needsQuotes(text);
        if (isQuoted) {
            writeByte((byte) '"');
        }
        int i = 0;
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            if (codePoint == '"') {
                writeByte((byte) '"');
            } else if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
                return false;
            }
            ensure(MOST_OF_ONE);
            used = encoder.put(codePoint, buffer, used);
            i += Character.charCount(codePoint);
        }
        if (isQuoted) {
            writeByte((byte) '"');
        }
        ensure(1);
        return true;
    }

    private boolean needsQuotes(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (encoder.isSpecial(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private void writeByte(byte value) throws IOException {
        ensure(1);
        buffer[used++] = value;
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
