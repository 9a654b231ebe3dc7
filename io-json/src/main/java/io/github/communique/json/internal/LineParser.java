package io.github.communique.json.internal;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.Finding;
import io.github.communique.check.Location;
import io.github.communique.check.ReadingCode;
import io.github.communique.file.Utf8;
import io.github.communique.model.DossierRecord;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Reads the records of some whole lines with one parser, which itself does not know of lines: this class finds where
 * the next record begins and its line ends, and sees to it that a record stands on one line and a line holds one
 * record.
 */
final class LineParser {
    private static final int SHOWN = 64 << 10;

    private final JsonBytes whole;
    private final byte[] buffer;
    private final int end;
    private JsonBytes bytes;
    private Utf8Parser p;
    private int parserStart;
    private int position;
    private int recordStart;
    private long line;
    private long lastRecordLine;

    LineParser(JsonBytes whole) {
        this.whole = whole;
        this.buffer = whole.buffer();
        this.end = whole.end();
        this.bytes = whole;
        this.p = whole.parser();
        this.parserStart = whole.start();
        this.position = whole.start();
        this.line = whole.firstLine();
    }

    /** Moves to the next record, past blank lines; says whether there is one. */
    boolean moveToRecord() {
        while (position < end && isBlank(buffer[position])) {
            if (buffer[position] == '\n') {
                line++;
            }
            position++;
        }
        recordStart = position;
        return position < end;
    }

    /** Where the line ends at which the record begins; looked for only where something is wrong. */
    private int lineEnd() {
        int index = recordStart;
        while (index < end && buffer[index] != '\n') {
            index++;
        }
        return index;
    }

    private static boolean isBlank(byte b) {
        return b == '\n' || b == ' ' || b == '\r' || b == '\t';
    }

    /** The number of the current line; after the last record, of the line behind the block. */
    long line() {
        return line;
    }

    /** Where the current line's text is counted from. */
    JsonBytes bytes() {
        return bytes;
    }

    /**
     * Reads the record that it stands at.
     *
     * @return the record, or null if the context took a problem that leaves none
     * @throws CommuniqueFormatException if the line cannot be read
     */
    @Nullable
    DossierRecord read(ReadContext context) {
        if (line == lastRecordLine) {
            throw problem(position, "expected the end of the line after the record");
        }
        try {
            p.nextToken();
            int startRow = p.row();
            DossierRecord item = Codecs.RECORD.read(p, context);
            position = p.index();
            if (p.row() != startRow && position > lineEnd()) {
                throw problem(lineEnd(), "a record must stand on one line, and this one goes on behind it");
            }
            lastRecordLine = line;
            return item;
        } catch (JacksonException e) {
            CommuniqueFormatException translated = Problems.of(e, p, bytes);
            CommuniqueFormatException cutOff = problem(lineEnd(), "the line ends before its record does");
            throw isBefore(place(translated), place(cutOff)) ? translated : cutOff;
        }
    }

    private static Location place(CommuniqueFormatException e) {
        return e.finding().location().orElseThrow();
    }

    private static boolean isBefore(Location a, Location b) {
        return a.line() < b.line() || (a.line() == b.line() && a.column() < b.column());
    }

    private CommuniqueFormatException problem(int index, String message) {
        return new CommuniqueFormatException(
                Finding.at(ReadingCode.SYNTAX, bytes.locate(index - (long) parserStart, ""), message));
    }

    /** Whether the record was read from what is certainly UTF-8, and nothing stands behind it on its line. */
    boolean isSound() {
        int index = position;
        while (index < end && buffer[index] != '\n' && isBlank(buffer[index])) {
            index++;
        }
        return p.isChecked() && (index == end || buffer[index] == '\n');
    }

    /** Finds what is not UTF-8 in the current line, from the record on; empty if there is nothing. */
    Optional<Finding> findInvalid() {
        int invalid = Utf8.firstInvalid(buffer, recordStart, lineEnd());
        return invalid < 0
                ? Optional.empty()
                : Optional.of(Finding.at(
                        ReadingCode.ENCODING,
                        bytes.locate(invalid - (long) parserStart, ""),
                        Encoding.invalid(buffer[invalid])));
    }

    /** Gives up the current line and goes on behind it with a new parser. */
    void skipLine() {
        position = lineEnd();
        bytes = whole.from(position, line);
        p = bytes.parser();
        parserStart = position;
    }

    /** The text of the current line from the record on, cut off where it is very long. */
    String text() {
        int length = Math.min(lineEnd() - recordStart, SHOWN);
        return new String(buffer, recordStart, length, StandardCharsets.UTF_8).strip();
    }
}
