package io.github.communique.json.internal;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.Finding;
import io.github.communique.check.Location;
import io.github.communique.check.ReadingCode;

/** Tells whether bytes are text in UTF-8, and if not, what they look like. */
final class Encoding {
    private static final int BOM_LENGTH = 3;

    private Encoding() {}

    /** Returns where the text begins: behind a byte-order mark, if there is one. */
    static int start(byte[] buffer, int length) {
        boolean hasMark = length >= BOM_LENGTH
                && buffer[0] == (byte) 0xEF
                && buffer[1] == (byte) 0xBB
                && buffer[2] == (byte) 0xBF;
        return hasMark ? BOM_LENGTH : 0;
    }

    /** Refuses what begins like something else than UTF-8 text. */
    static void checkStart(String name, byte[] buffer, int length) {
        String other = lookAlike(buffer, length);
        if (!other.isEmpty()) {
            throw new CommuniqueFormatException(Finding.at(
                    ReadingCode.ENCODING, new Location(name, 1, 1, ""), "expected UTF-8 text, found " + other));
        }
    }

    /** Says what an invalid byte is. */
    static String invalid(byte b) {
        return String.format(
                "byte 0x%02X is not UTF-8 here; the input may be in another encoding, such as Windows-1252", b & 0xFF);
    }

    private static String lookAlike(byte[] b, int length) {
        if (length >= 2
                && ((b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) || (b[0] == (byte) 0xFF && b[1] == (byte) 0xFE))) {
            return "UTF-16 or UTF-32";
        } else if (length >= 2 && b[0] == 'P' && b[1] == 'K') {
            return "a zip archive";
        } else if (length >= 2 && b[0] == 0x1F && b[1] == (byte) 0x8B) {
            return "gzip-compressed data";
        }
        for (int i = 0; i < Math.min(length, 4); i++) {
            if (b[i] == 0) {
                return "a zero byte: a binary file, UTF-16 or UTF-32";
            }
        }
        return "";
    }
}
