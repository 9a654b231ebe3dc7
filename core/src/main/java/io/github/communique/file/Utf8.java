package io.github.communique.file;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Tells text in UTF-8 from other bytes, as RFC 3629 has it: no overlong forms, no surrogates, nothing beyond U+10FFFF.
 */
public final class Utf8 {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;

    private static final int MARK_LENGTH = 3;

    /** Leads of two bytes, most text that is not English; as signed bytes, tails are the lowest there are. */
    private static final byte FIRST_OF_TWO = (byte) 0xC2;

    private static final byte LAST_OF_TWO = (byte) 0xDF;
    private static final byte FIRST_TAIL_ABOVE = (byte) 0xC0;

    private Utf8() {}

    /**
     * Returns where the text begins: behind a byte-order mark, if there is one.
     *
     * @param buffer holds the first bytes of a file
     * @param length how many there are
     * @return 0 or 3
     */
    public static int textStart(byte[] buffer, int length) {
        boolean hasMark = length >= MARK_LENGTH
                && buffer[0] == (byte) 0xEF
                && buffer[1] == (byte) 0xBB
                && buffer[2] == (byte) 0xBF;
        return hasMark ? MARK_LENGTH : 0;
    }

    /**
     * Says what bytes look like that are not UTF-8 text.
     *
     * @param buffer holds the first bytes of a file
     * @param length how many there are
     * @return such as {@code UTF-16 or UTF-32}; empty if they may be text
     */
    public static String lookAlike(byte[] buffer, int length) {
        if (beginsWith(0xFE, 0xFF, buffer, length) || beginsWith(0xFF, 0xFE, buffer, length)) {
            return "UTF-16 or UTF-32";
        } else if (beginsWith('P', 'K', buffer, length)) {
            return "a zip archive";
        } else if (beginsWith(0x1F, 0x8B, buffer, length)) {
            return "gzip-compressed data";
        }
        for (int i = 0; i < Math.min(length, 4); i++) {
            if (buffer[i] == 0) {
                return "a zero byte: a binary file, UTF-16 or UTF-32";
            }
        }
        return "";
    }

    private static boolean beginsWith(int first, int second, byte[] buffer, int length) {
        return length >= 2 && buffer[0] == (byte) first && buffer[1] == (byte) second;
    }

    /**
     * Looks for the first byte that cannot stand where it does; the first of a sequence that is cut off is one.
     *
     * @param buffer holds the bytes
     * @param start the index of the first
     * @param end the index after the last
     * @return its index, or -1 if there is none
     */
    public static int firstInvalid(byte[] buffer, int start, int end) {
        int i = start;
        while (i < end) {
            byte lead = buffer[i];
            if (lead >= 0) {
                i = skipAscii(buffer, i, end);
            } else if (lead >= FIRST_OF_TWO && lead <= LAST_OF_TWO && i + 1 < end && buffer[i + 1] < FIRST_TAIL_ABOVE) {
                i = Utf8Pairs.skip(buffer, i + 2, end);
            } else {
                int length = sequenceLength(buffer, i, end);
                if (length == 0) {
                    return i;
                }
                i += length;
            }
        }
        return -1;
    }

    private static int skipAscii(byte[] buffer, int start, int end) {
        int i = start;
        while (i + Long.BYTES <= end) {
            long high = (long) LONG.get(buffer, i) & HIGH_BITS;
            if (high != 0) {
                return i + (Long.numberOfTrailingZeros(high) >>> 3);
            }
            i += Long.BYTES;
        }
        while (i < end && buffer[i] >= 0) {
            i++;
        }
        return i;
    }

    /**
     * Returns the length of the well-formed sequence of two bytes or more at an index.
     *
     * @param buffer holds the bytes
     * @param i the index
     * @param end the index after the last byte
     * @return 2 to 4, or 0 if there is none
     */
    public static int sequenceLength(byte[] buffer, int i, int end) {
        int lead = buffer[i] & 0xFF;
        int second = i + 1 < end ? buffer[i + 1] & 0xFF : 0;
        if (lead >= 0xC2 && lead <= 0xDF) {
            return isTail(second) ? 2 : 0;
        } else if (lead >= 0xE0 && lead <= 0xEF) {
            int low = lead == 0xE0 ? 0xA0 : 0x80;
            int high = lead == 0xED ? 0x9F : 0xBF;
            return second >= low && second <= high && isTailAt(buffer, i + 2, end) ? 3 : 0;
        } else if (lead >= 0xF0 && lead <= 0xF4) {
            int low = lead == 0xF0 ? 0x90 : 0x80;
            int high = lead == 0xF4 ? 0x8F : 0xBF;
            boolean tail = isTailAt(buffer, i + 2, end) && isTailAt(buffer, i + 3, end);
            return second >= low && second <= high && tail ? 4 : 0;
        }
        return 0;
    }

    private static boolean isTailAt(byte[] buffer, int i, int end) {
        return i < end && isTail(buffer[i] & 0xFF);
    }

    private static boolean isTail(int b) {
        return (b & 0xC0) == 0x80;
    }
}
