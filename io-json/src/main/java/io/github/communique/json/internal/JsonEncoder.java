package io.github.communique.json.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * UTF-16 units as they stand in a string of JSON in UTF-8, with only the escapes that JSON demands.
 *
 * <p>Nearly every unit becomes one byte or two, escapes included. Those of four units are put together, each shifted by
 * as many as stand before, so that no text, however mixed, makes the processor guess.
 */
final class JsonEncoder {
    /** The most bytes that a unit becomes. */
    static final int MAX_BYTES = 6;

    /** How many units are looked at together. */
    static final int BLOCK = 8;

    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int LAST_OF_TWO = 0x7FF;
    private static final int LONGER = Integer.MIN_VALUE;
    private static final char[] DIGITS = "0123456789ABCDEF".toCharArray();

    /** Of each unit the bytes, the first one lowest, and from bit 16 on how many bits they are. */
    private static final int[] BYTES = new int[LAST_OF_TWO + 1];

    static {
        Arrays.fill(BYTES, LONGER);
        for (int unit = ' '; unit <= LAST_OF_TWO; unit++) {
            BYTES[unit] = unit < 0x80 ? 8 << 16 | unit : two(0xC0 | unit >> 6, 0x80 | (unit & 0x3F));
        }
        String escapes = "\bb\tt\nn\ff\rr";
        for (int i = 0; i < escapes.length(); i += 2) {
            BYTES[escapes.charAt(i)] = two('\\', escapes.charAt(i + 1));
        }
        BYTES['"'] = two('\\', '"');
        BYTES['\\'] = two('\\', '\\');
    }

    private JsonEncoder() {}

    private static int two(int first, int second) {
        return 16 << 16 | second << 8 | first;
    }

    /**
     * Encodes units.
     *
     * @param units holds them, from index 0 on, and behind them room for {@link #BLOCK} more
     * @param count how many there are
     * @param bytes where to; {@link #MAX_BYTES} times as many must have room, and {@link #BLOCK} more
     * @param from the index of the first byte
     * @return the index behind the last byte; -1 if half of a surrogate pair stands alone
     */
    static int encode(char[] units, int count, byte[] bytes, int from) {
        int ascii = putAscii(units, count, bytes, from);
        return ascii == count ? from + count : encode(units, ascii, count, bytes, from + ascii);
    }

    /** Puts units that stand for themselves, as long as there are only such in a block; returns how many. */
    private static int putAscii(char[] units, int count, byte[] bytes, int from) {
        for (int i = 0; i < BLOCK; i++) {
            units[count + i] = ' ';
        }
        for (int i = 0; i < count; i += BLOCK) {
            char a = units[i];
            char b = units[i + 1];
            char c = units[i + 2];
            char d = units[i + 3];
            char e = units[i + 4];
            char f = units[i + 5];
            char g = units[i + 6];
            char h = units[i + 7];
            long low = a | b << 8 | c << 16 | (long) d << 24;
            long high = e | f << 8 | g << 16 | (long) h << 24;
            long word = low | high << 32;
            if ((a | b | c | d | e | f | g | h) >= 0x80 || !StringEnds.areNone(word)) {
                return i;
            }
            LONG.set(bytes, from + i, word);
        }
        return count;
    }

    /** Encodes units four at a time; what is counted of the spaces behind them is taken off again. */
    private static int encode(char[] units, int first, int count, byte[] bytes, int from) {
        int end = from;
        int i = first;
        while (i < count) {
            char a = units[i];
            char b = units[i + 1];
            char c = units[i + 2];
            char d = units[i + 3];
            int one = BYTES[a & LAST_OF_TWO];
            int two = BYTES[b & LAST_OF_TWO];
            int three = BYTES[c & LAST_OF_TWO];
            int four = BYTES[d & LAST_OF_TWO];
            if ((a | b | c | d) <= LAST_OF_TWO && (one | two | three | four) > 0) {
                int bits = one >>> 16;
                long word = (one & 0xFFFFL) | (two & 0xFFFFL) << bits;
                bits += two >>> 16;
                word |= (three & 0xFFFFL) << bits;
                bits += three >>> 16;
                word |= (four & 0xFFFFL) << bits;
                bits += four >>> 16;
                LONG.set(bytes, end, word);
                end += bits >>> 3;
                i += 4;
            } else {
                end = putOne(units, i, count, bytes, end);
                if (end < 0) {
                    return -1;
                }
                i += Character.isSurrogate(a) ? 2 : 1;
            }
        }
        return end - (i - count);
    }

    /** Puts a unit, or a pair; returns the index behind it, or -1 if it is a half that stands alone. */
    private static int putOne(char[] units, int i, int count, byte[] bytes, int end) {
        char unit = units[i];
        int two = unit <= LAST_OF_TWO ? BYTES[unit] : LONGER;
        if (two != LONGER) {
            SHORT.set(bytes, end, (short) two);
            return end + (two >>> 19);
        }
        int length = putOther(units, i, count, bytes, end);
        return length < 0 ? -1 : end + length;
    }

    /** Puts a unit that becomes more than two bytes; returns how many, or -1 if it is a half that stands alone. */
    private static int putOther(char[] units, int i, int count, byte[] bytes, int at) {
        char unit = units[i];
        if (!Character.isSurrogate(unit)) {
            return unit < ' ' ? putEscape(unit, bytes, at) : putThree(unit, bytes, at);
        }
        return isPair(units, i, count) ? putFour(Character.toCodePoint(unit, units[i + 1]), bytes, at) : -1;
    }

    private static boolean isPair(char[] units, int i, int count) {
        return i + 1 < count && Character.isSurrogatePair(units[i], units[i + 1]);
    }

    private static int putThree(char unit, byte[] bytes, int at) {
        bytes[at] = (byte) (0xE0 | unit >> 12);
        bytes[at + 1] = (byte) (0x80 | (unit >> 6 & 0x3F));
        bytes[at + 2] = (byte) (0x80 | (unit & 0x3F));
        return 3;
    }

    private static int putFour(int point, byte[] bytes, int at) {
        bytes[at] = (byte) (0xF0 | point >> 18);
        bytes[at + 1] = (byte) (0x80 | (point >> 12 & 0x3F));
        bytes[at + 2] = (byte) (0x80 | (point >> 6 & 0x3F));
        bytes[at + 3] = (byte) (0x80 | (point & 0x3F));
        return 4;
    }

    private static int putEscape(char control, byte[] bytes, int at) {
        bytes[at] = '\\';
        bytes[at + 1] = 'u';
        bytes[at + 2] = '0';
        bytes[at + 3] = '0';
        bytes[at + 4] = (byte) DIGITS[control >> 4];
        bytes[at + 5] = (byte) DIGITS[control & 0xF];
        return 6;
    }
}
