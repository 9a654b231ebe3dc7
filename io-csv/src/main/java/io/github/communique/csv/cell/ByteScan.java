package io.github.communique.csv.cell;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at text eight bytes at a time; up to {@link TextWindow#SLACK} bytes behind its end must be there. */
final class ByteScan {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long LOW_BITS = ~HIGH_BITS;
    private static final long UPPER_BITS = 0xE0E0E0E0E0E0E0E0L;
    private static final long QUOTES = '"' * ONES;
    private static final long LEAD_AND_TAIL = 0xC0E0C0E0C0E0C0E0L;
    private static final long PAIRS = 0x80C080C080C080C0L;
    private static final int MOST_BEHIND = TextWindow.SLACK - Long.BYTES;
    /** By how many bytes of a word count, which may be less than none. */
    private static final long[] MASKS = new long[MOST_BEHIND + Long.BYTES + 1];

    static {
        for (int count = 1; count <= Long.BYTES; count++) {
            MASKS[MOST_BEHIND + count] = -1L >>> (Long.SIZE - count * Byte.SIZE);
        }
    }

    private ByteScan() {}

    /** Eight times the same byte. */
    static long eightOf(char character) {
        return character * ONES;
    }

    /** Marks the separators and the characters below the space among eight bytes, by the highest bit of each. */
    static long stopsAt(byte[] bytes, int index, long separators) {
        long word = (long) LONG.get(bytes, index);
        long other = word ^ separators;
        long upper = word & UPPER_BITS;
        return ~((((other & LOW_BITS) + LOW_BITS) | other) & (((upper & LOW_BITS) + LOW_BITS) | upper)) & HIGH_BITS;
    }

    /** The index of the first byte that is marked. */
    static int first(long marks) {
        return Long.numberOfTrailingZeros(marks) >>> 3;
    }

    /** The first quote; may be the end or behind it if there is none. */
    static int indexOfQuote(byte[] bytes, int start, int end) {
        int i = start;
        while (i < end) {
            long other = (long) LONG.get(bytes, i) ^ QUOTES;
            long hits = (other - ONES) & ~other & HIGH_BITS;
            if (hits != 0) {
                return i + (Long.numberOfTrailingZeros(hits) >>> 3);
            }
            i += Long.BYTES;
        }
        return i;
    }

    /** The first byte that is not ASCII; the end or behind it if there is none. */
    static int indexOfOther(byte[] bytes, int start, int end) {
        int i = start;
        while (i < end) {
            long high = (long) LONG.get(bytes, i) & HIGH_BITS;
            if (high != 0) {
                return i + (Long.numberOfTrailingZeros(high) >>> 3);
            }
            i += Long.BYTES;
        }
        return i;
    }

    /** Eight bytes, the first one lowest. */
    static long eightAt(byte[] bytes, int index) {
        return (long) LONG.get(bytes, index);
    }

    /** How many of the eight bytes are sequences of two before anything else stands there, from 0 to 4 of them. */
    static int leadingPairs(long word) {
        return Long.numberOfTrailingZeros((word & LEAD_AND_TAIL) ^ PAIRS) >>> 4;
    }

    /** The characters of four sequences of two bytes, the first one lowest. */
    static long decodePairs(long word) {
        return ((word & 0x001F001F001F001FL) << 6) | ((word >>> 8) & 0x003F003F003F003FL);
    }

    /** The word of a number from 0 to 3 of a text; what stands behind the end counts as zeros. */
    static long wordOf(byte[] bytes, int start, int length, int word) {
        int left = Math.min(length - word * Long.BYTES, Long.BYTES);
        return (long) LONG.get(bytes, start + word * Long.BYTES) & MASKS[left + MOST_BEHIND];
    }

    /** Whether so many bytes are the same; behind both up to {@link TextWindow#SLACK} more must be there. */
    static boolean isSame(byte[] bytes, int start, byte[] others, int otherStart, int length) {
        int i = 0;
        for (; i + Long.BYTES <= length; i += Long.BYTES) {
            if ((long) LONG.get(bytes, start + i) != (long) LONG.get(others, otherStart + i)) {
                return false;
            }
        }
        long other = (long) LONG.get(bytes, start + i) ^ (long) LONG.get(others, otherStart + i);
        return i == length || other << ((i + Long.BYTES - length) * Byte.SIZE) == 0;
    }
}
