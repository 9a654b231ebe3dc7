package io.github.communique.archive.row;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at eight bytes at a time, as one number whose lowest byte comes first. */
final class Swar {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LOW_BITS = 0x7F7F_7F7F_7F7F_7F7FL;
    private static final long TABS = 0x0909_0909_0909_0909L;
    private static final long NEWLINES = 0x0A0A_0A0A_0A0A_0A0AL;
    private static final long ONES = 0x0101_0101_0101_0101L;

    /** The highest bit of each byte, which ASCII never has. */
    static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    /** How many bytes are looked at, and how many a buffer must have after the last one of interest. */
    static final int WORD = 8;

    private Swar() {}

    static long load(byte[] bytes, int index) {
        return (long) LONGS.get(bytes, index);
    }

    /** Marks the tabs: the highest bit of each byte that is one. */
    static long tabs(long word) {
        return zeroBytes(word ^ TABS);
    }

    /** Marks the first newline; what is marked beyond it may be none. Nothing is marked if there is none. */
    static long anyNewline(long word) {
        return anyNul(word ^ NEWLINES);
    }

    /** Marks the first byte that is zero, likewise. */
    static long anyNul(long word) {
        return (word - ONES) & ~word & HIGH_BITS;
    }

    /** The index in the word of the n-th marked byte, from 1; -1 for n = 0. */
    static int nth(long marks, int n) {
        long left = marks;
        for (int i = 1; i < n; i++) {
            left &= left - 1;
        }
        return n == 0 ? -1 : first(left);
    }

    /** The index in the word of the first marked byte. */
    static int first(long marks) {
        return Long.numberOfTrailingZeros(marks) >>> 3;
    }

    /** All bits of the bytes before the first marked one. */
    static long before(long marks) {
        return Long.lowestOneBit(marks) - 1;
    }

    /** All bits of the first bytes of a word, up to seven. */
    static long low(int bytes) {
        return (1L << (Byte.SIZE * bytes)) - 1;
    }

    /** Exact for every byte: no carry runs into the next one. */
    private static long zeroBytes(long word) {
        return ~(((word & LOW_BITS) + LOW_BITS) | word | LOW_BITS);
    }
}
