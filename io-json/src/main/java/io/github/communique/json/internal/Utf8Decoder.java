package io.github.communique.json.internal;

import io.github.communique.file.Utf8;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Makes texts of strings in UTF-8: finds their ends, checks that they are well-formed, and decodes them, all at once.
 *
 * <p>Strings with escapes or control characters, and those that are very long, are not for it.
 */
final class Utf8Decoder {
    /** How many bytes of a string are looked at. */
    static final int LONGEST = 4_096;

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

    private final char[] units = new char[LONGEST + Long.BYTES];
    private int end;

    /** Where the quote stands that ends the string of the last text. */
    int end() {
        return end;
    }

    /**
     * The text of a string; null if it is not for this class, or not UTF-8.
     *
     * @param bytes the buffer
     * @param from where the string begins, behind its quote
     * @param to where the buffer ends, in which the string may or may not
     */
    @Nullable
    String text(byte[] bytes, int from, int to) {
        int last = Math.min(to, from + LONGEST) - Long.BYTES;
        for (int i = from; i <= last; i += Long.BYTES) {
            long word = (long) LONG.get(bytes, i);
            long stops = StringEnds.stops(word) | (word & HIGH_BITS);
            if (stops != 0) {
                end = i + StringEnds.count(stops);
                return bytes[end] == '"'
                        ? new String(bytes, from, end - from, StandardCharsets.ISO_8859_1)
                        : otherText(bytes, from, last);
            }
        }
        return null;
    }

    /** Goes on where the text is no more ASCII, or ends in something else than a quote. */
    private @Nullable String otherText(byte[] bytes, int from, int last) {
        int count = end - from;
        for (int i = 0; i < count; i++) {
            units[i] = (char) bytes[from + i];
        }
        int all = bytes[end] < 0 ? decode(bytes, last, count) : -1;
        return all < 0 ? null : new String(units, 0, all);
    }

    /** Decodes from the end on to the quote, where the new end is; returns the number of UTF-16 units, or -1. */
    private int decode(byte[] bytes, int last, int start) {
        int count = start;
        int i = end;
        while (i <= last) {
            long word = (long) LONG.get(bytes, i);
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
            byte next = bytes[i];
            if (next == '"') {
                end = i;
                return count;
            } else if (next >= ' ' && next != '\\') {
                units[count++] = (char) next;
                i++;
            } else {
                int length = next < 0 ? putSequence(bytes, i, last + Long.BYTES, units, count) : 0;
                if (length == 0) {
                    return -1;
                }
                count += length == 4 ? 2 : 1;
                i += length;
            }
        }
        return -1;
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

    /** Puts a character that is not ASCII and returns the length of its sequence, or 0. */
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
