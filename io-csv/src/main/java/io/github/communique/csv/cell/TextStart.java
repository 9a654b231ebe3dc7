package io.github.communique.csv.cell;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.Finding;
import io.github.communique.check.Location;
import io.github.communique.check.ReadingCode;
import io.github.communique.file.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/** Looks at the first bytes of a file: passes over a byte-order mark, and refuses what is not UTF-8 text. */
final class TextStart {
    private static final int LOOKED_AT = 4;

    private TextStart() {}

    static InputStream skipMark(String name, InputStream in) throws IOException {
        PushbackInputStream text = new PushbackInputStream(in, LOOKED_AT);
        byte[] start = text.readNBytes(LOOKED_AT);
        String other = Utf8.lookAlike(start, start.length);
        if (!other.isEmpty()) {
            throw new CommuniqueFormatException(Finding.at(
                    ReadingCode.ENCODING,
                    new Location(name, 1, 1, ""),
                    "expected UTF-8 text, found " + other + "; in a spreadsheet, save the table as 'CSV UTF-8'"));
        }
        int mark = Utf8.textStart(start, start.length);
        text.unread(start, mark, start.length - mark);
        return text;
    }
}
