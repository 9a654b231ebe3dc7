package io.github.communique.archive.row;

import io.github.communique.file.LineBlock;
import java.nio.charset.Charset;

/**
 * Walks over the rows of a block of unquoted tab-separated text: nothing is decoded, one look at each byte finds the
 * row's end, counts its tabs, and tells whether it is ASCII and holds a NUL.
 *
 * <p>After {@link #next()} the row is {@link #row()}. Rows end in a newline, with or without a carriage return; the
 * last one of a file may lack it. Empty lines are passed over, and counted.
 */
public final class BlockRows {
    private final TsvRow row;
    private final int maxRow;
    private final int marked;
    private LineBlock block = new LineBlock();
    private byte[] buffer = block.bytes();
    private int filled;
    private int position;
    private int line;
    private boolean hasNul;
    private boolean hasLineEnd;
    private boolean isTooLong;

    /**
     * Makes a walker without a block.
     *
     * @param maxRow how long a row may be, in bytes
     * @param charset what texts are in
     * @param marked a column that is asked for in most rows, whose place is noted in passing
     */
    public BlockRows(int maxRow, Charset charset, int marked) {
        this.row = new TsvRow(charset);
        this.maxRow = maxRow;
        this.marked = marked;
    }

    /** Goes to the start of a block. */
    public void enter(LineBlock next) {
        block = next;
        buffer = next.bytes();
        filled = next.end();
        position = 0;
        line = 0;
    }

    /** The row that was read last. */
    public TsvRow row() {
        return row;
    }

    /** Its line in the block, from 1; at the end of a block how many lines it has. */
    public int line() {
        return line;
    }

    public boolean hasNul() {
        return hasNul;
    }

    /** Whether a newline ends it; only the last row may have none. */
    public boolean hasLineEnd() {
        return hasLineEnd;
    }

    /** Whether it is longer than allowed; then only its beginning may be there. */
    public boolean isTooLong() {
        return isTooLong;
    }

    /** Moves to the next row of the block; says whether there is one. */
    public boolean next() {
        do {
            if (position >= filled) {
                return false;
            }
            line++;
            if (!scan()) {
                lastRow();
            }
        } while (row.start() == row.end() && !isTooLong);
        return true;
    }

    /** Looks for the end of the row that begins at the position. */
    private boolean scan() {
        byte[] bytes = buffer;
        int tabs = 0;
        long high = 0;
        long nul = 0;
        int last = filled;
        int mark = -1;
        int i = position;
        for (; i < last; i += Swar.WORD) {
            long word = Swar.load(bytes, i);
            long newlines = Swar.anyNewline(word);
            if (newlines != 0) {
                break;
            }
            long marks = Swar.tabs(word);
            high |= word;
            nul |= Swar.anyNul(word);
            int sum = tabs + Long.bitCount(marks);
            if (mark < 0 && sum >= marked) {
                mark = i + Swar.nth(marks, marked - tabs) + 1;
            }
            tabs = sum;
        }
        if (i >= last) {
            return false;
        }
        long word = Swar.load(bytes, i);
        long newlines = Swar.anyNewline(word);
        int end = i + Swar.first(newlines);
        if (end >= last) {
            return false;
        }
        long before = Swar.before(newlines);
        long marks = Swar.tabs(word) & before;
        tabs += Long.bitCount(marks);
        high |= word & before;
        nul |= Swar.anyNul(word | ~before);
        hasLineEnd = true;
        show(end, tabs, (high & Swar.HIGH_BITS) == 0, nul != 0);
        row.mark(marked, mark);
        position = end + 1;
        return true;
    }

    /** What is left at the end of the block, looked at byte by byte. */
    private void lastRow() {
        int tabs = 0;
        int all = 0;
        boolean nul = false;
        for (int i = position; i < filled; i++) {
            tabs += buffer[i] == '\t' ? 1 : 0;
            all |= buffer[i];
            nul |= buffer[i] == 0;
        }
        hasLineEnd = block.isTooLong();
        show(filled, tabs, all >= 0, nul);
        position = filled;
    }

    private void show(int end, int tabs, boolean isAscii, boolean nul) {
        int start = position;
        int stop = end > start && buffer[end - 1] == '\r' ? end - 1 : end;
        isTooLong = end - start > maxRow;
        hasNul = nul;
        row.moveTo(buffer, start, stop, tabs, isAscii);
    }
}
