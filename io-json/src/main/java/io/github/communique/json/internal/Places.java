package io.github.communique.json.internal;

import java.util.Arrays;

/**
 * Lines and columns of bytes, in code points. Keeps a checkpoint every few kilobytes, as far as places were looked up,
 * so that many places of a long line are cheap, and so is one place near the start of a long range.
 */
final class Places {
    private static final int STRIDE_BITS = 12;

    private final byte[] buffer;
    private final int start;
    private final int end;
    private final long firstLine;
    private int[] lines = {0};
    private int[] columns = {0};
    private int checkpoints = 1;

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
        int target = Math.min(index, end);
        int checkpoint = (target - start) >> STRIDE_BITS;
        makeCheckpoints(checkpoint);
        int[] at = {lines[checkpoint], columns[checkpoint]};
        advance(at, start + (checkpoint << STRIDE_BITS), target);
        return new Place(firstLine + at[0], at[1] + 1);
    }

    /** Makes those up to one that are not there yet. */
    private void makeCheckpoints(int last) {
        if (last >= lines.length) {
            int most = ((end - start) >> STRIDE_BITS) + 1;
            int room = Math.min(most, Math.max(last + 1, 2 * lines.length));
            lines = Arrays.copyOf(lines, room);
            columns = Arrays.copyOf(columns, room);
        }
        for (; checkpoints <= last; checkpoints++) {
            int[] at = {lines[checkpoints - 1], columns[checkpoints - 1]};
            int from = start + ((checkpoints - 1) << STRIDE_BITS);
            advance(at, from, from + (1 << STRIDE_BITS));
            lines[checkpoints] = at[0];
            columns[checkpoints] = at[1];
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
