package io.github.communique.archive.internal;

import io.github.communique.archive.FileReport;
import io.github.communique.archive.RefusedRow;
import io.github.communique.check.ArchiveCode;
import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.Finding;
import io.github.communique.check.FindingCode;
import io.github.communique.check.Location;
import io.github.communique.check.ReadingCode;
import io.github.communique.file.Utf8;
import io.github.communique.text.Words;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of one file that are wanted, refuses those that cannot be read, and counts them all.
 *
 * @param <T> what a row is read as
 */
final class FileRows<T> {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final String name;
    private final String fileName;
    private final Shape<T> shape;
    private final Options options;
    private final TsvRows rows;
    private final FileCounts counts;
    private final boolean isUtf8;

    FileRows(Members.Member member, Head head, Shape<T> shape, boolean hasHeader, Options options) throws IOException {
        this.name = member.name();
        this.fileName = member.fileName();
        this.shape = shape;
        this.options = options;
        this.rows = new TsvRows(head.all(), options.limits().maxRowBytes(), options.charset());
        this.counts = new FileCounts(name, shape.layout());
        this.isUtf8 = options.charset().equals(StandardCharsets.UTF_8);
        if (hasHeader) {
            rows.next();
        }
    }

    String layout() {
        return shape.layout();
    }

    String name() {
        return name;
    }

    String fileName() {
        return fileName;
    }

    FileCounts counts() {
        return counts;
    }

    TsvRow row() {
        return rows.row();
    }

    long line() {
        return rows.line();
    }

    FileReport report(Optional<Finding> damage) {
        return counts.report(shape.missing(), damage);
    }

    /** Reads on to the next row that is wanted and gives an event; null at the end. */
    @Nullable
    T next() throws IOException {
        TsvRow row = rows.row();
        while (rows.next()) {
            if (!isSound(row)) {
                continue;
            }
            FilterReason reason = shape.filter(row);
            if (reason != null) {
                counts.filtered(reason);
                continue;
            }
            try {
                return shape.read(row, this::note);
            } catch (RowRefusal e) {
                refuse(e.code(), 0, e.column(), e.message());
            } catch (IllegalArgumentException e) {
                // What no codebook foresees and the model refuses: the row is lost, the count is not.
                refuse(ReadingCode.INVALID_RECORD, 0, "", String.valueOf(e.getMessage()));
            }
        }
        return null;
    }

    private boolean isSound(TsvRow row) {
        if (rows.isTooLong()) {
            refuse(
                    ReadingCode.LIMIT,
                    0,
                    "",
                    "the row is longer than the limit of " + options.limits().maxRowBytes() + " bytes allows");
        } else if (rows.hasNul()) {
            refuse(ArchiveCode.NUL_BYTE, 0, "", "the row holds a NUL byte");
        } else if (rows.isCut() || (!rows.hasLineEnd() && !shape.hasColumnsOf(row))) {
            refuse(ArchiveCode.CUT_ROW, 0, "", "the last row breaks off after " + columns(row));
        } else if (!shape.hasColumnsOf(row)) {
            refuse(
                    ArchiveCode.COLUMN_COUNT,
                    0,
                    "",
                    "a row of this file has " + shape.expectedColumns() + " columns, this one has " + row.columns());
        } else if (isUtf8 && !row.isAscii()) {
            return isUtf8(row);
        } else {
            return true;
        }
        return false;
    }

    private static String columns(TsvRow row) {
        return row.columns() == 1 ? "1 column" : row.columns() + " columns";
    }

    private boolean isUtf8(TsvRow row) {
        int invalid = Utf8.firstInvalid(row.bytes(), row.start(), row.end());
        if (invalid < 0) {
            return true;
        }
        String before = row.text(row.start(), invalid);
        byte[] one = {row.bytes()[invalid]};
        refuse(
                ReadingCode.ENCODING,
                before.codePointCount(0, before.length()) + 1,
                "",
                "the byte 0x" + String.format("%02X", one[0] & 0xFF) + " is not UTF-8; in windows-1252 it would be '"
                        + new String(one, WINDOWS) + "', but an encoding is never guessed");
        return false;
    }

    /** Refuses the row that was read last. */
    void refuse(FindingCode code, int column, String path, String message) {
        counts.refused(code);
        Finding finding = Finding.at(code, new Location(name, rows.line(), column, path), message);
        if (options.isStrict()) {
            throw new CommuniqueFormatException(finding);
        }
        TsvRow row = rows.row();
        options.problems().refused(new RefusedRow(name, rows.line(), finding, row.text(), row.copy()));
    }

    /** Tells what is odd in the row that was read last. */
    void note(ArchiveCode code, String column, String found) {
        counts.note(code);
        String message = found.isEmpty() ? code.title() : code.title() + ": '" + Words.abbreviate(found) + "'";
        options.problems().finding(Finding.at(code, new Location(name, rows.line(), 0, column), message));
    }
}
