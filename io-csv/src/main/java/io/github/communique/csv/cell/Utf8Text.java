package io.github.communique.csv.cell;

import java.nio.charset.StandardCharsets;

/** Makes texts of bytes that are known to be UTF-8. */
final class Utf8Text {
    private static final int TAIL_BITS = 6;
    private static final int TAIL = 0x3F;
    private static final int FIRST_LEAD_OF_THREE = 0xE0;
    private static final int FIRST_LEAD_OF_FOUR = 0xF0;

    /** How many units may be written behind the text. */
    private static final int SLACK = 4;

    private char[] chars = new char[512];

    String decode(byte[] bytes, int start, int end) {
        int other = ByteScan.indexOfOther(bytes, start, end);
        if (other >= end) {
            return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
        }
        int most = end - start + SLACK;
        if (chars.length < most) {
            chars = new char[Math.max(most, (int) Math.min(chars.length * 2L, Integer.MAX_VALUE))];
        }
        return new String(chars, 0, decode(bytes, start, end, chars));
    }

    /** Decodes four characters of two bytes at once where they stand together, as in words that are not Latin. */
    private static int decode(byte[] bytes, int start, int end, char[] to) {
        int count = 0;
        int i = start;
        while (i + Long.BYTES <= end) {
            long word = ByteScan.eightAt(bytes, i);
            int pairs = ByteScan.leadingPairs(word);
            long four = ByteScan.decodePairs(word);
            to[count] = (char) four;
            to[count + 1] = (char) (four >>> Character.SIZE);
            to[count + 2] = (char) (four >>> (2 * Character.SIZE));
            to[count + 3] = (char) (four >>> (3 * Character.SIZE));
            count += pairs;
            i += 2 * pairs;
            if (pairs < SLACK) {
                count += decodeOne(bytes, i, to, count);
                i += length(bytes[i]);
            }
        }
        while (i < end) {
            count += decodeOne(bytes, i, to, count);
            i += length(bytes[i]);
        }
        return count;
    }

    private static int length(byte first) {
        if (first >= 0) {
            return 1;
        }
        int lead = first & 0xFF;
        return lead < FIRST_LEAD_OF_THREE ? 2 : lead < FIRST_LEAD_OF_FOUR ? 3 : 4;
    }

    /** Decodes a character; returns how many units it takes. */
    private static int decodeOne(byte[] bytes, int i, char[] to, int at) {
        int lead = bytes[i];
        if (lead >= 0) {
            to[at] = (char) lead;
            return 1;
        }
        lead &= 0xFF;
        int tail = bytes[i + 1] & TAIL;
        if (lead < FIRST_LEAD_OF_THREE) {
            to[at] = (char) (((lead & 0x1F) << TAIL_BITS) | tail);
            return 1;
        }
        tail = (tail << TAIL_BITS) | (bytes[i + 2] & TAIL);
        if (lead < FIRST_LEAD_OF_FOUR) {
            to[at] = (char) (((lead & 0x0F) << (2 * TAIL_BITS)) | tail);
            return 1;
        }
        int codePoint = ((lead & 0x07) << (3 * TAIL_BITS)) | (tail << TAIL_BITS) | (bytes[i + 3] & TAIL);
        to[at] = Character.highSurrogate(codePoint);
        to[at + 1] = Character.lowSurrogate(codePoint);
        return 2;
    }

    /** How many UTF-16 units there are. */
    static int units(byte[] bytes, int start, int end) {
        int units = 0;
        for (int i = start; i < end; i++) {
            // Tails count nothing; four bytes are a pair.
            if ((bytes[i] & 0xC0) != 0x80) {
                units += (bytes[i] & 0xF8) == 0xF0 ? 2 : 1;
            }
        }
        return units;
    }
}
