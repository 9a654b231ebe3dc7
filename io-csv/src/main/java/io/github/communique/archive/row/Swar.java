package io.github.communique.archive.row;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at eight bytes at a time, as one number whose lowest byte comes first, or at two such numbers. */
final class Swar {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LOW_BITS = 0x7F7F_7F7F_7F7F_7F7FL;
    private static final long TABS = 0x0909_0909_0909_0909L;
    private static final long NEWLINES = 0x0A0A_0A0A_0A0A_0A0AL;
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long FROM_33 = 0x5F5F_5F5F_5F5F_5F5FL;
    private static final long GATHER = 0x0102_0408_1020_4080L;
    private static final long FROM_16 = 0x7070_7070_7070_7070L;

    /** A space in each byte. */
    static final long SPACES = 0x2020_2020_2020_2020L;

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

    /** Marks the newlines. */
    static long newlines(long word) {
        return zeroBytes(word ^ NEWLINES);
    }

    /** Marks the bytes that are zero. */
    static long nuls(long word) {
        return zeroBytes(word);
    }

    /** Marks the bytes that are no tabs. */
    static long noTabs(long word) {
        long other = word ^ TABS;
        return (((other & LOW_BITS) + LOW_BITS) | other) & HIGH_BITS;
    }

    /**
     * Whether a byte of two words is neither ASCII from 16 on nor a tab: newlines, carriage returns and NUL are among
     * them. With the bits of a tab turned round a tab is 0 and such a control is from 1 to 15; a sum runs into the next
     * byte only where one is not ASCII, which is unusual already.
     */
    static boolean isUnusual(long word, long next) {
        return ((controls(word ^ TABS) | word | controls(next ^ TABS) | next) & HIGH_BITS) != 0;
    }

    private static long controls(long other) {
        return (other + LOW_BITS) & ~(other + FROM_16);
    }

    /** How many bytes of two words in ASCII are no tabs. */
    static int countNoTabs(long word, long next) {
        long first = ((word ^ TABS) + LOW_BITS) & HIGH_BITS;
        long second = ((next ^ TABS) + LOW_BITS) & HIGH_BITS;
        return Long.bitCount(first | (second >>> 1));
    }

    /** Marks the bytes that are neither visible ASCII nor DEL. */
    static long invisible(long word) {
        return (~((word & LOW_BITS) + FROM_33) | word) & HIGH_BITS;
    }

    /** The marks as the lowest eight bits, that of the first byte lowest; the product has them side by side on top. */
    static long bits(long marks) {
        return ((marks >>> 7) * GATHER) >>> (Long.SIZE - Byte.SIZE);
    }

    /**
     * The index in the word of the n-th marked byte, from 1; -1 for n = 0. The product has in each byte how many are
     * marked up to there; adding to that sets the highest bit where there are n.
     */
    static int nth(long marks, int n) {
        return n == 0 ? -1 : first(((marks >>> 7) * ONES + (0x80 - n) * ONES) & HIGH_BITS);
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
