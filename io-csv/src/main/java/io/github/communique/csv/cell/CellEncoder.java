package io.github.communique.csv.cell;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Makes UTF-8 of the texts of cells, and finds out in the same pass whether they need quotes. */
final class CellEncoder {
    /** The most bytes that one UTF-16 unit takes. */
    static final int MOST_BYTES = 3;
    /** The longest text that is encoded at once. */
    static final int LONGEST = 1 << 13;
    /** Instead of an index: the text needs quotes. */
    static final int NEEDS_QUOTES = -1;
    /** Instead of an index: the text holds half of a surrogate pair. */
    static final int LONE_SURROGATE = -2;

    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int FIRST_OF_TWO = 0x80;
    private static final int FIRST_OF_THREE = 0x800;
    private static final int FIRST_OF_FOUR = 0x10000;
    private static final int WIDTH = 16;
    private static final int SPECIAL = 1 << 24;

    /** Of each character of one byte or two: the bytes, the first one lowest, then how many, then what is special. */
    private final int[] units = new int[FIRST_OF_THREE];

    private final char[] chars = new char[LONGEST];

    CellEncoder(char separator) {
        for (int c = 0; c < FIRST_OF_THREE; c++) {
            boolean isOne = c < FIRST_OF_TWO;
            units[c] = isOne ? c | (1 << WIDTH) : 0x80C0 | (c >> 6) | ((c & 0x3F) << Byte.SIZE) | (2 << WIDTH);
        }
        for (char c : new char[] {separator, '"', '\n', '\r'}) {
            units[c] |= SPECIAL;
        }
    }

    /** Whether a cell that has the character needs quotes. */
    boolean isSpecial(char c) {
        return c < FIRST_OF_TWO && (units[c] & SPECIAL) != 0;
    }

    /**
     * Encodes a text of at most {@link #LONGEST} units, for which there is room, and room for one byte more.
     *
     * @return the index behind it, or what is wrong
     */
    int encode(String text, byte[] to, int start) {
        int length = text.length();
        char[] from = chars;
        int[] table = units;
        text.getChars(0, length, from, 0);
        int found = 0;
        int i = 0;
        while (i < length && from[i] < FIRST_OF_TWO) {
            found |= table[from[i]];
            to[start + i] = (byte) from[i];
            i++;
        }
        if ((found & SPECIAL) != 0) {
            return NEEDS_QUOTES;
        }
        return i == length ? start + length : encodeRest(i, length, to, start + i);
    }

    private int encodeRest(int first, int length, byte[] to, int start) {
        char[] from = chars;
        int[] table = units;
        int found = 0;
        int at = start;
        int i = first;
        while (i < length) {
            int c = from[i++];
            if (c < FIRST_OF_THREE) {
                // No branch for one byte or two, which would be guessed wrong at each space.
                int unit = table[c];
                found |= unit;
                SHORT.set(to, at, (short) unit);
                at += (unit >> WIDTH) & 3;
            } else if (!Character.isSurrogate((char) c)) {
                at = putWide(c, to, at);
            } else if (i < length && Character.isSurrogatePair((char) c, from[i])) {
                at = putWide(Character.toCodePoint((char) c, from[i++]), to, at);
            } else {
                return LONE_SURROGATE;
            }
        }
        return (found & SPECIAL) == 0 ? at : NEEDS_QUOTES;
    }

    /** Puts a code point that is no half of a pair; returns the index behind it. May overwrite a byte behind. */
    int put(int codePoint, byte[] to, int at) {
        if (codePoint >= FIRST_OF_THREE) {
            return putWide(codePoint, to, at);
        }
        SHORT.set(to, at, (short) units[codePoint]);
        return at + ((units[codePoint] >> WIDTH) & 3);
    }

    private static int putWide(int codePoint, byte[] to, int start) {
        int at = start;
        if (codePoint < FIRST_OF_FOUR) {
            to[at++] = (byte) (0xE0 | (codePoint >> 12));
        } else {
            to[at++] = (byte) (0xF0 | (codePoint >> 18));
            to[at++] = (byte) (0x80 | ((codePoint >> 12) & 0x3F));
        }
        to[at++] = (byte) (0x80 | ((codePoint >> 6) & 0x3F));
        to[at++] = (byte) (0x80 | (codePoint & 0x3F));
        return at;
    }
}
