package io.github.communique.json.internal;

import java.nio.charset.StandardCharsets;

/** Makes texts of UTF-8 that is known to be well-formed. */
final class Utf8Decoder {
    private char[] units = new char[256];

    String text(byte[] bytes, int from, int to, boolean isAscii) {
        if (isAscii) {
            return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        }
        if (units.length < to - from) {
            units = new char[to - from];
        }
        return new String(units, 0, decode(bytes, from, to, units));
    }

    /** Returns the number of UTF-16 units. */
    private static int decode(byte[] bytes, int from, int to, char[] units) {
        int count = 0;
        int i = from;
        while (i < to) {
            int lead = bytes[i++];
            if (lead >= 0) {
                units[count++] = (char) lead;
            } else if (lead < (byte) 0xE0) {
                units[count++] = (char) ((lead & 0x1F) << 6 | tail(bytes, i++));
            } else if (lead < (byte) 0xF0) {
                units[count++] = (char) ((lead & 0x0F) << 12 | tail(bytes, i++) << 6 | tail(bytes, i++));
            } else {
                int point = (lead & 0x07) << 18 | tail(bytes, i++) << 12 | tail(bytes, i++) << 6 | tail(bytes, i++);
                units[count++] = Character.highSurrogate(point);
                units[count++] = Character.lowSurrogate(point);
            }
        }
        return count;
    }

    private static int tail(byte[] bytes, int index) {
        return bytes[index] & 0x3F;
    }
}
