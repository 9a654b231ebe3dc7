package io.github.communique.archive.row;

import io.github.communique.file.LineBlock;
import io.github.communique.file.Utf8;
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
    private LineBlock block = new LineBlock();
    private byte[] buffer = block.bytes();
    private int filled;
    private int position;
    private int line;
    private int firstHigh;
    private int lastHigh;
    private boolean hasNul;
    private boolean hasLineEnd;
    private boolean isTooLong;

    /**
     * Makes a walker without a block.
     *
     * @param maxRow how long a row may be, in bytes
     * @param charset what texts are in
     */
    public BlockRows(int maxRow, Charset charset) {
        this.row = new TsvRow(charset);
        this.maxRow = maxRow;
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

    /** The index of the first byte that is not UTF-8; -1 if there is none. Only what is not ASCII is looked at. */
    public int firstInvalid() {
        return firstHigh < 0 ? -1 : Utf8.firstInvalid(buffer, firstHigh, Math.min(row.end(), lastHigh + Swar.WORD));
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

    /**
     * Looks for the end of the row that begins at the position, two words at a time. Nearly all have nothing but
     * visible ASCII and tabs; what else there is gets told apart only in the others.
     */
    private boolean scan() {
        byte[] bytes = buffer;
        int last = filled;
        int others = position;
        firstHigh = -1;
        hasNul = false;
        for (int i = position; i < last; i += 2 * Swar.WORD) {
            long word = Swar.load(bytes, i);
            long next = Swar.load(bytes, i + Swar.WORD);
            if (!Swar.isUnusual(word, next)) {
                others += Swar.countNoTabs(word, next);
            } else if (isLast(word, i)) {
                return end(word, i, i - others);
            } else {
                others += Long.bitCount(Swar.noTabs(word));
                if (isLast(next, i + Swar.WORD)) {
                    return end(next, i + Swar.WORD, i + Swar.WORD - others);
                }
                others += Long.bitCount(Swar.noTabs(next));
            }
        }
        return false;
    }

    /** Looks closer at a word that is not only visible ASCII and tabs; says whether it has a newline. */
    private boolean isLast(long word, int i) {
        if (Swar.newlines(word) != 0) {
            return true;
        }
        note(word, i);
        return false;
    }

    private void note(long word, int i) {
        hasNul |= Swar.nuls(word) != 0;
        if ((word & Swar.HIGH_BITS) != 0) {
            firstHigh = firstHigh < 0 ? i : firstHigh;
            lastHigh = i;
        }
    }

    /** The word at an index has the newline that ends the row, if it is not beyond the block. */
    private boolean end(long word, int i, int tabsBefore) {
        long newlines = Swar.newlines(word);
        int end = i + Swar.first(newlines);
        if (end >= filled) {
            return false;
        }
        long before = Swar.before(newlines);
        note((word & before) | (Swar.SPACES & ~before), i);
        hasLineEnd = true;
        show(end, tabsBefore + Long.bitCount(Swar.tabs(word) & before));
        position = end + 1;
        return true;
    }

    /** What is left at the end of the block, looked at byte by byte. */
    private void lastRow() {
        int tabs = 0;
        int all = 0;
        hasNul = false;
        for (int i = position; i < filled; i++) {
            tabs += buffer[i] == '\t' ? 1 : 0;
            all |= buffer[i];
            hasNul |= buffer[i] == 0;
        }
        firstHigh = all < 0 ? position : -1;
        lastHigh = filled;
        hasLineEnd = block.isTooLong();
        show(filled, tabs);
        position = filled;
    }

    private void show(int end, int tabs) {
        int start = position;
        int stop = end > start && buffer[end - 1] == '\r' ? end - 1 : end;
        isTooLong = end - start > maxRow;
        row.moveTo(buffer, start, stop, tabs, firstHigh < 0);
    }
}
