package io.github.communique.csv.cell;

import java.util.Arrays;

/** The cells of one row, numbered from 0. A row of a reader is overwritten by the next one. */
public final class Row {
    private static final int FIRST_CHARS = 512;
    private static final int FIRST_CELLS = 32;

    private char[] chars;
    private int[] ends;
    private int count;
    private long line;
    private long number;

    Row() {
        this.chars = new char[FIRST_CHARS];
        this.ends = new int[FIRST_CELLS];
    }

    private Row(Row other) {
        this.ends = Arrays.copyOf(other.ends, other.count);
        this.chars = Arrays.copyOf(other.chars, other.count == 0 ? 0 : other.ends[other.count - 1]);
        this.count = other.count;
        this.line = other.line;
        this.number = other.number;
    }

    /** {@return the same row, never overwritten} */
    public Row copy() {
        return new Row(this);
    }

    void begin(long startLine) {
        count = 0;
        line = startLine;
    }

    void setNumber(long rowNumber) {
        number = rowNumber;
    }

    void add(char[] buffer, int offset, int length) {
        int start = count == 0 ? 0 : ends[count - 1];
        if (start + length > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(chars.length * 2, start + length));
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        System.arraycopy(buffer, offset, chars, start, length);
        ends[count++] = start + length;
    }

    /** {@return how many cells there are} */
    public int size() {
        return count;
    }

    /** {@return the number of the row below the header, from 1} */
    public long number() {
        return number;
    }

    /** {@return the line on which the row begins, from 1} */
    public long line() {
        return line;
    }

    /**
     * Returns the line on which a cell begins; a cell before it may span lines.
     *
     * @param cell its number
     * @return the line, from 1
     */
    public long line(int cell) {
        long breaks = 0;
        int start = start(cell);
        for (int i = 0; i < start; i++) {
            if (chars[i] == '\n' || (chars[i] == '\r' && (i + 1 == start || chars[i + 1] != '\n'))) {
                breaks++;
            }
        }
        return line + breaks;
    }

    /** {@return whether no cell has any text} */
    public boolean isBlank() {
        return count == 0 || ends[count - 1] == 0;
    }

    /**
     * Tells whether a cell has no text.
     *
     * @param cell its number
     * @return whether it is empty
     */
    public boolean isEmpty(int cell) {
        return ends[cell] == start(cell);
    }

    /**
     * Returns the text of a cell.
     *
     * @param cell its number
     * @return the text; may be empty
     */
    public String text(int cell) {
        int start = start(cell);
        return new String(chars, start, ends[cell] - start);
    }

    /**
     * Tells whether a cell has the text of a cell of another row.
     *
     * @param cell its number
     * @param other the other row
     * @param otherCell the number of the cell there
     * @return whether the texts are equal
     */
    public boolean hasSame(int cell, Row other, int otherCell) {
        return Arrays.equals(
                chars, start(cell), ends[cell], other.chars, other.start(otherCell), other.ends[otherCell]);
    }

    /** The characters of all cells, one after the other, for {@link CellCache}. */
    char[] chars() {
        return chars;
    }

    int start(int cell) {
        return cell == 0 ? 0 : ends[cell - 1];
    }

    int end(int cell) {
        return ends[cell];
    }
}
