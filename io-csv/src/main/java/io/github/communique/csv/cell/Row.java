package io.github.communique.csv.cell;

import java.util.Arrays;

/** The cells of one row, numbered from 0, as UTF-8. A row of a reader is overwritten by the next one. */
public final class Row {
    private static final int FIRST_CELLS = 32;
    private static final int LONGEST_POSITION = 9;

    private final Utf8Text text;
    private byte[] bytes = {};
    private int[] starts;
    private int[] ends;
    private int count;
    private long line;
    private long number;

    Row() {
        this.text = new Utf8Text();
        this.starts = new int[FIRST_CELLS];
        this.ends = new int[FIRST_CELLS];
    }

    private Row(Row other) {
        this.text = other.text;
        this.starts = Arrays.copyOf(other.starts, other.count);
        this.ends = Arrays.copyOf(other.ends, other.count);
        this.count = other.count;
        this.line = other.line;
        this.number = other.number;
        int from = count == 0 ? 0 : starts[0];
        int to = count == 0 ? 0 : ends[count - 1];
        byte[] copy = new byte[to - from + TextWindow.SLACK];
        System.arraycopy(other.bytes, from, copy, 0, to - from);
        move(copy, from);
    }

    /** {@return the same row, never overwritten} */
    public Row copy() {
        return new Row(this);
    }

    void begin(byte[] in, long startLine) {
        bytes = in;
        count = 0;
        line = startLine;
    }

    void setNumber(long rowNumber) {
        number = rowNumber;
    }

    void add(int start, int end) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        starts[count] = start;
        ends[count++] = end;
    }

    /** Takes the cells from another array, in which they stand so many bytes before. */
    void move(byte[] to, int by) {
        bytes = to;
        for (int i = 0; i < count; i++) {
            starts[i] -= by;
            ends[i] -= by;
        }
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
        for (int i = 0; i < cell; i++) {
            breaks += LineBreaks.count(bytes, starts[i], ends[i]);
        }
        return line + breaks;
    }

    /** {@return whether no cell has any text} */
    public boolean isBlank() {
        for (int i = 0; i < count; i++) {
            if (!isEmpty(i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Tells whether a cell has no text.
     *
     * @param cell its number
     * @return whether it is empty
     */
    public boolean isEmpty(int cell) {
        return ends[cell] == starts[cell];
    }

    /**
     * Returns the text of a cell.
     *
     * @param cell its number
     * @return the text; may be empty
     */
    public String text(int cell) {
        return text.decode(bytes, starts[cell], ends[cell]);
    }

    /**
     * Returns the number that a cell says, if it is one from 1 to 999999999 without zeros before it.
     *
     * @param cell its number
     * @return the number, or -1
     */
    public int position(int cell) {
        int start = starts[cell];
        int end = ends[cell];
        if (start == end || end - start > LONGEST_POSITION || bytes[start] == '0') {
            return -1;
        }
        int position = 0;
        for (int i = start; i < end; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            position = position * 10 + digit;
        }
        return position;
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
        int length = ends[cell] - starts[cell];
        return length == other.ends[otherCell] - other.starts[otherCell]
                && ByteScan.isSame(bytes, starts[cell], other.bytes, other.starts[otherCell], length);
    }

    /** The bytes that hold all cells, for {@link CellCache}. */
    byte[] bytes() {
        return bytes;
    }

    int start(int cell) {
        return starts[cell];
    }

    int end(int cell) {
        return ends[cell];
    }
}
