package io.github.communique.csv.cell;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at text eight bytes at a time; up to {@link TextWindow#SLACK} bytes behind its end must be there. */
final class ByteScan {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long SPACES = ' ' * ONES;
    private static final long QUOTES = '"' * ONES;
    private static final long LEAD_AND_TAIL = 0xC0E0C0E0C0E0C0E0L;
    private static final long PAIRS = 0x80C080C080C080C0L;
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private ByteScan() {}

    /** Eight times the same byte. */
    static long eightOf(char character) {
        return character * ONES;
    }

    /** The first of a separator and the characters below the space; may be the end or behind it if there is none. */
    static int indexOfStop(byte[] bytes, int start, int end, long separators) {
        int i = start;
        while (i < end) {
            long word = (long) LONG.get(bytes, i);
            long other = word ^ separators;
            // The lowest bit that is set is right; those above it may come of a carry.
            long hits = (((other - ONES) & ~other) | ((word - SPACES) & ~word)) & HIGH_BITS;
            if (hits != 0) {
                return i + (Long.numberOfTrailingZeros(hits) >>> 3);
            }
            i += Long.BYTES;
        }
        return i;
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

    static int hash(byte[] bytes, int start, int end) {
        long hash = (long) end - start;
        int i = start;
        for (; i + Long.BYTES <= end; i += Long.BYTES) {
            hash = (hash ^ (long) LONG.get(bytes, i)) * MULTIPLIER;
            hash ^= hash >>> 29;
        }
        if (i < end) {
            long rest = (long) LONG.get(bytes, i) & (-1L >>> (Long.SIZE - Byte.SIZE * (end - i)));
            hash = (hash ^ rest) * MULTIPLIER;
        }
        return (int) (hash >>> 32);
    }
}
