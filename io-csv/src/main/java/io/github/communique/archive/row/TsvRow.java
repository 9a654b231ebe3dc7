package io.github.communique.archive.row;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The row that a {@link TsvRows} stands at: bytes between tabs, looked for only when a column is asked for.
 *
 * <p>It is the same object for every row, and what it shows is gone when the reader moves on. Columns count from 0.
 */
public final class TsvRow {
    /** As many bytes as a number has bits. */
    private static final int GROUP = Long.SIZE;

    private final Charset charset;
    private byte[] bytes = new byte[0];
    private int start;
    private int end;
    private int columns;
    private boolean ascii;
    private int soughtColumn;
    private int soughtFrom;
    private int[] tabs = new int[80];
    private boolean indexed;

    TsvRow(Charset charset) {
        this.charset = charset;
    }

    void moveTo(byte[] buffer, int from, int to, int tabCount, boolean isAscii) {
        bytes = buffer;
        start = from;
        end = to;
        columns = tabCount + 1;
        ascii = isAscii;
        soughtColumn = 0;
        soughtFrom = from;
        indexed = false;
    }

    public byte[] bytes() {
        return bytes;
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    public int columns() {
        return columns;
    }

    public boolean isAscii() {
        return ascii;
    }

    /** Where a column begins. */
    public int from(int column) {
        if (indexed) {
            return column == 0 ? start : tabs[column - 1] + 1;
        }
        if (column < soughtColumn) {
            soughtColumn = 0;
            soughtFrom = start;
        }
        if (column > soughtColumn) {
            soughtFrom = afterTabs(soughtFrom, column - soughtColumn);
            soughtColumn = column;
        }
        return soughtFrom;
    }

    /** Where a column ends. */
    public int to(int column) {
        if (indexed) {
            return column == columns - 1 ? end : tabs[column];
        }
        int i = from(column);
        while (i < end && bytes[i] != '\t') {
            i++;
        }
        return i;
    }

    /** Finds all columns at once, which pays where most of them are wanted. */
    public void index() {
        if (indexed) {
            return;
        }
        if (tabs.length < columns + Swar.WORD) {
            tabs = new int[columns + columns / 2 + Swar.WORD];
        }
        int count = 0;
        int i = start;
        for (; i + GROUP <= end; i += GROUP) {
            count = note(i, tabBits(i, Swar.WORD), count);
        }
        note(i, tabBits(i, (end - i + Swar.WORD - 1) / Swar.WORD), count);
        indexed = true;
    }

    /** Which of the bytes of some words, up to eight, are tabs: a bit for each. */
    private long tabBits(int from, int words) {
        long bits = 0;
        for (int word = 0; word < words; word++) {
            bits |= Swar.bits(Swar.tabs(Swar.load(bytes, from + word * Swar.WORD))) << (word * Swar.WORD);
        }
        return bits;
    }

    /** Notes where tabs are, and how many there are with those before; what is beyond the row is never asked for. */
    private int note(int from, long tabBits, int before) {
        int[] found = tabs;
        int count = before;
        for (long left = tabBits; left != 0; left &= left - 1) {
            found[count++] = from + Long.numberOfTrailingZeros(left);
        }
        return count;
    }

    /** The index after the n-th tab from an index on; the row has that many. */
    private int afterTabs(int from, int n) {
        int left = n;
        for (int i = from; ; i += Swar.WORD) {
            long marks = Swar.tabs(Swar.load(bytes, i));
            int count = Long.bitCount(marks);
            if (count >= left) {
                return i + Swar.nth(marks, left) + 1;
            }
            left -= count;
        }
    }

    public boolean isEmpty(int column) {
        return from(column) == to(column);
    }

    public boolean equals(int column, byte[] value) {
        int from = from(column);
        int to = to(column);
        return Arrays.equals(bytes, from, to, value, 0, value.length);
    }

    /** Whether bytes are visible ASCII, or DEL: no space, nothing that is encoded in several bytes. */
    public boolean isVisibleAscii(int from, int to) {
        int i = from;
        for (; i + Swar.WORD <= to; i += Swar.WORD) {
            if (Swar.invisible(Swar.load(bytes, i)) != 0) {
                return false;
            }
        }
        return i == to || (Swar.invisible(Swar.load(bytes, i)) & Swar.low(to - i)) == 0;
    }

    /** Whether bytes begin at an index with those of a text in ASCII. */
    public boolean startsWith(byte[] text, int from, int to) {
        return to - from >= text.length && Arrays.equals(bytes, from, from + text.length, text, 0, text.length);
    }

    /** A text in ASCII and that of some bytes in ASCII, joined. */
    public String text(byte[] before, int from, int to) {
        byte[] joined = Arrays.copyOf(before, before.length + to - from);
        System.arraycopy(bytes, from, joined, before.length, to - from);
        return new String(joined, StandardCharsets.ISO_8859_1);
    }

    /** The text of a column. */
    public String text(int column) {
        int from = from(column);
        return text(from, to(column));
    }

    public String text(int from, int to) {
        return new String(bytes, from, to - from, ascii ? StandardCharsets.ISO_8859_1 : charset);
    }

    /** The whole row, whatever its bytes. */
    public String text() {
        return text(start, end);
    }

    public byte[] copy() {
        return Arrays.copyOfRange(bytes, start, end);
    }
}
