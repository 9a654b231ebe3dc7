package io.github.communique.json.internal;

/**
 * Lines and columns of bytes, in code points. Keeps a checkpoint every few kilobytes, so that looking up many places of
 * a long line stays cheap.
 */
final class Places {
    private static final int STRIDE_BITS = 12;

    private final byte[] buffer;
    private final int start;
    private final int end;
    private final long firstLine;
    private int[] lines = {};
    private int[] columns = {};

    Places(byte[] buffer, int start, int end, long firstLine) {
        this.buffer = buffer;
        this.start = start;
        this.end = end;
        this.firstLine = firstLine;
    }

    /** A line and a column, both from 1. */
    record Place(long line, int column) {}

    /** Finds the place of the byte at an index of the buffer; of the end, if it lies beyond. */
    Place of(int index) {
        if (lines.length == 0) {
            makeCheckpoints();
        }
        int target = Math.min(index, end);
        int checkpoint = (target - start) >> STRIDE_BITS;
        int[] at = {lines[checkpoint], columns[checkpoint]};
        advance(at, start + (checkpoint << STRIDE_BITS), target);
        return new Place(firstLine + at[0], at[1] + 1);
    }

    private void makeCheckpoints() {
        int count = ((end - start) >> STRIDE_BITS) + 1;
        lines = new int[count];
        columns = new int[count];
        int[] at = {0, 0};
        for (int i = 1; i < count; i++) {
            advance(at, start + ((i - 1) << STRIDE_BITS), start + (i << STRIDE_BITS));
            lines[i] = at[0];
            columns[i] = at[1];
        }
    }

    private void advance(int[] at, int from, int to) {
        for (int i = from; i < to; i++) {
            byte b = buffer[i];
            if (b == '\n') {
                at[0]++;
                at[1] = 0;
            } else if ((b & 0xC0) != 0x80) {
                at[1]++;
            }
        }
    }
}
