package io.github.communique.file;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Passes over text in sequences of one and two bytes, which is most text in Cyrillic, Greek, Arabic or Hebrew, eight
 * bytes at a time and without a branch at the ends of words.
 */
final class Utf8Pairs {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final int LAST_BYTE = Long.SIZE - Byte.SIZE;

    private Utf8Pairs() {}

    /**
     * Goes on as long as there are eight bytes of well-formed sequences that are not all ASCII.
     *
     * @return the index of the first byte that was not passed over; a sequence begins there, or something malformed
     */
    static int skip(byte[] buffer, int start, int end) {
        int i = start;
        // The high bit of the byte that must be a tail because a lead ends the eight before.
        long open = 0;
        while (i + Long.BYTES <= end) {
            long word = (long) LONG.get(buffer, i);
            long high = word & HIGH_BITS;
            // Each shift brings one bit of a byte to its high bit: a lead of two is 110xxxxx, and not 1100000x.
            long leads = high & (word << 1);
            long tails = high ^ leads;
            long lows = (word << 3) | (word << 4) | (word << 5) | (word << 6);
            long malformed = leads & ((word << 2) | ~lows);
            if ((malformed | (tails ^ (leads << Byte.SIZE | open))) != 0 || high == 0) {
                break;
            }
            open = leads >>> LAST_BYTE;
            i += Long.BYTES;
        }
        return open == 0 ? i : i - 1;
    }
}
