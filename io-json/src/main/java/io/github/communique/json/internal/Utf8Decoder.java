package io.github.communique.json.internal;

import io.github.communique.file.Utf8;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/** Makes texts of UTF-8, and checks on the way that it is well-formed. */
final class Utf8Decoder {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;

    /** Of four sequences of two bytes each: the bits that are the same in all, and what they are. */
    private static final long MARKS_OF_TWO = 0xC0E0C0E0C0E0C0E0L;

    private static final long TWO = 0x80C080C080C080C0L;
    private static final long BITS_OF_LEAD = 0x001F001F001F001FL;
    private static final long BITS_OF_TAIL = 0x003F003F003F003FL;

    /** Added to a unit, carries into the highest bit unless the unit would fit into one byte. */
    private static final long TO_OVERFLOW = 0x7F807F807F807F80L;

    private static final long HIGHEST_BITS = 0x8000800080008000L;

    private char[] units = new char[512];

    /** The text of bytes; null if they are not UTF-8. */
    @Nullable
    String text(byte[] bytes, int from, int to) {
        if (units.length < to - from + Long.BYTES) {
            units = new char[to - from + Long.BYTES];
        }
        int count = decode(bytes, from, to, units);
        return count < 0 ? null : new String(units, 0, count);
    }

    /** Returns the number of UTF-16 units, or -1. */
    private static int decode(byte[] bytes, int from, int to, char[] units) {
        int count = 0;
        int i = from;
        while (i <= to - Long.BYTES) {
            long word = (long) LONG.get(bytes, i);
            if ((word & HIGH_BITS) == 0) {
                count = putAscii(word, units, count);
                i += Long.BYTES;
                continue;
            }
            long four = fourUnits(word);
            long others = othersThanPairs(word, four);
            put(four, units, count);
            if (others == 0) {
                count += 4;
                i += Long.BYTES;
                continue;
            }
            int pairs = Long.numberOfTrailingZeros(others) >>> 4;
            count += pairs;
            i += 2 * pairs;
            int length = put(bytes, i, to, units, count);
            if (length == 0) {
                return -1;
            }
            count += length == 4 ? 2 : 1;
            i += length;
        }
        return decodeRest(bytes, i, to, units, count);
    }

    private static int decodeRest(byte[] bytes, int from, int to, char[] units, int start) {
        int count = start;
        int i = from;
        while (i < to) {
            int length = put(bytes, i, to, units, count);
            if (length == 0) {
                return -1;
            }
            count += length == 4 ? 2 : 1;
            i += length;
        }
        return count;
    }

    private static int putAscii(long word, char[] units, int count) {
        for (int i = 0; i < Long.BYTES; i++) {
            units[count + i] = (char) ((word >>> (8 * i)) & 0x7F);
        }
        return count + Long.BYTES;
    }

    /** The UTF-16 units, from the lowest up, that four sequences of two bytes each stand for. */
    private static long fourUnits(long word) {
        return (word & BITS_OF_LEAD) << 6 | ((word >>> 8) & BITS_OF_TAIL);
    }

    /** Has a one in each 16 bits that are not such a sequence, or an overlong one. */
    private static long othersThanPairs(long word, long units) {
        return ((word & MARKS_OF_TWO) ^ TWO) | (((units + TO_OVERFLOW) & HIGHEST_BITS) ^ HIGHEST_BITS);
    }

    private static void put(long four, char[] units, int count) {
        units[count] = (char) four;
        units[count + 1] = (char) (four >>> 16);
        units[count + 2] = (char) (four >>> 32);
        units[count + 3] = (char) (four >>> 48);
    }

    /** Puts one character and returns the length of its sequence, or 0. */
    private static int put(byte[] bytes, int i, int to, char[] units, int count) {
        if (bytes[i] >= 0) {
            units[count] = (char) bytes[i];
            return 1;
        }
        return putSequence(bytes, i, to, units, count);
    }

    private static int putSequence(byte[] bytes, int i, int to, char[] units, int count) {
        int lead = bytes[i];
        int length = Utf8.sequenceLength(bytes, i, to);
        if (length == 2) {
            units[count] = (char) ((lead & 0x1F) << 6 | tail(bytes, i + 1));
        } else if (length == 3) {
            units[count] = (char) ((lead & 0x0F) << 12 | tail(bytes, i + 1) << 6 | tail(bytes, i + 2));
        } else if (length == 4) {
            int point = (lead & 0x07) << 18 | tail(bytes, i + 1) << 12 | tail(bytes, i + 2) << 6 | tail(bytes, i + 3);
            units[count] = Character.highSurrogate(point);
            units[count + 1] = Character.lowSurrogate(point);
        }
        return length;
    }

    private static int tail(byte[] bytes, int index) {
        return bytes[index] & 0x3F;
    }
}
