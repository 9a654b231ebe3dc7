package io.github.communique.json.internal;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.Finding;
import io.github.communique.check.Location;
import io.github.communique.check.ReadingCode;
import io.github.communique.file.Utf8;

/** Tells whether bytes are text in UTF-8, and if not, what they look like. */
final class Encoding {
    private Encoding() {}

    /** Refuses what begins like something else than UTF-8 text. */
    static void checkStart(String name, byte[] buffer, int length) {
        String other = Utf8.lookAlike(buffer, length);
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
}
