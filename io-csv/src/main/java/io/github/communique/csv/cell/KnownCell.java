package io.github.communique.csv.cell;

import java.util.Arrays;

/**
 * A value and the bytes of the cell that says it.
 *
 * @param <V> the type of the value
 */
final class KnownCell<V> {
    /** How many bytes are told by their words. */
    static final int HEAD = 4 * Long.BYTES;

    private final int length;
    private final long first;
    private final long second;
    private final long third;
    private final long fourth;
    private final byte[] rest;
    private final V value;

    KnownCell(byte[] bytes, int start, int end, V value) {
        this.length = end - start;
        this.first = ByteScan.wordOf(bytes, start, length, 0);
        this.second = ByteScan.wordOf(bytes, start, length, 1);
        this.third = ByteScan.wordOf(bytes, start, length, 2);
        this.fourth = ByteScan.wordOf(bytes, start, length, 3);
        this.rest = Arrays.copyOfRange(bytes, Math.min(start + HEAD, end), end);
        this.value = value;
    }

    V value() {
        return value;
    }

    /** Whether a cell has this length and begins with these words. */
    boolean begins(int otherLength, long word0, long word1, long word2, long word3) {
        return ((word0 ^ first) | (word1 ^ second) | (word2 ^ third) | (word3 ^ fourth) | (otherLength ^ length)) == 0;
    }

    /** Whether a cell of this length, longer than the words, goes on like this one. */
    boolean goesOn(byte[] bytes, int start) {
        return Arrays.equals(rest, 0, rest.length, bytes, start + HEAD, start + length);
    }
}
