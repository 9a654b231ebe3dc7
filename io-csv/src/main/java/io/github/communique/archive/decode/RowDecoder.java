package io.github.communique.archive.decode;

import io.github.communique.archive.row.BlockRows;
import io.github.communique.archive.row.Digests;
import io.github.communique.archive.row.Notes;
import io.github.communique.archive.row.RowRefusal;
import io.github.communique.archive.row.TsvRow;
import io.github.communique.archive.select.FilterReason;
import io.github.communique.check.ArchiveCode;
import io.github.communique.check.FindingCode;
import io.github.communique.check.ReadingCode;
import io.github.communique.file.LineBlock;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the rows of a block that are wanted, and says why others cannot be read; used by one thread at a time.
 *
 * @param <T> what a row is read as
 */
final class RowDecoder<T> {
    private static final int SPARE = 16;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final Shape<T> shape;
    private final Options options;
    private final BlockRows rows;
    private final TsvRow row;
    private final Digests digests = new Digests();
    private final boolean isUtf8;
    private final Map<FilterReason, long[]> filtered = new EnumMap<>(FilterReason.class);
    private final Notes noter = this::note;
    private List<DecodedRow.Note> notes = List.of();
    private List<DecodedRow<T>> decoded = new ArrayList<>();

    RowDecoder(Shape<T> shape, Options options) {
        this.shape = shape;
        this.options = options;
        this.rows = new BlockRows(options.limits().maxRowBytes(), options.charset());
        this.row = rows.row();
        this.isUtf8 = options.charset().equals(StandardCharsets.UTF_8);
    }

    /** Decodes a block; if it begins with a header, that is passed over. */
    DecodedBlock<T> decode(LineBlock block, boolean hasHeader) {
        decoded = new ArrayList<>(decoded.size() + SPARE);
        int cutColumns = 0;
        rows.enter(block);
        if (hasHeader) {
            rows.next();
        }
        while (rows.next()) {
            if (block.endsInFailure() && !rows.hasLineEnd()) {
                cutColumns = row.columns();
            } else if (isSound()) {
                read();
            }
        }
        int lines = cutColumns > 0 ? rows.line() - 1 : rows.line();
        return new DecodedBlock<>(block, decoded, lines, takeFiltered(), shape.takeMissing(), cutColumns);
    }

    private Map<FilterReason, Long> takeFiltered() {
        Map<FilterReason, Long> counts = new EnumMap<>(FilterReason.class);
        filtered.forEach((reason, count) -> counts.put(reason, count[0]));
        filtered.clear();
        return counts;
    }

    private void read() {
        FilterReason reason = shape.filter(row);
        if (reason != null) {
            count(reason);
            return;
        }
        notes = List.of();
        try {
            T value = shape.read(row, noter);
            decoded.add(new DecodedRow.Sound<>(
                    rows.line(), row.start(), row.end(), value, digests.of(row).ofRow(), notes));
        } catch (RowRefusal e) {
            refuse(e.code(), 0, e.column(), e.message());
        } catch (IllegalArgumentException e) {
            // What no codebook foresees and the model refuses: the row is lost, the count is not.
            refuse(ReadingCode.INVALID_RECORD, 0, "", String.valueOf(e.getMessage()));
        }
    }

    private void count(FilterReason reason) {
        long[] count = filtered.get(reason);
        if (count == null) {
            count = new long[1];
            filtered.put(reason, count);
        }
        count[0]++;
    }

    private boolean isSound() {
        if (rows.isTooLong()) {
            refuse(
                    ReadingCode.LIMIT,
                    0,
                    "",
                    "the row is longer than the limit of " + options.limits().maxRowBytes() + " bytes allows");
        } else if (rows.hasNul()) {
            refuse(ArchiveCode.NUL_BYTE, 0, "", "the row holds a NUL byte");
        } else if (!rows.hasLineEnd() && !shape.hasColumnsOf(row)) {
            refuse(ArchiveCode.CUT_ROW, 0, "", "the last row breaks off after " + columns(row.columns()));
        } else if (!shape.hasColumnsOf(row)) {
            refuse(
                    ArchiveCode.COLUMN_COUNT,
                    0,
                    "",
                    "a row of this file has " + shape.expectedColumns() + " columns, this one has " + row.columns());
        } else if (isUtf8 && !row.isAscii()) {
            return isUtf8();
        } else {
            return true;
        }
        return false;
    }

    static String columns(int count) {
        return count == 1 ? "1 column" : count + " columns";
    }

    private boolean isUtf8() {
        int invalid = rows.firstInvalid();
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

    private void refuse(FindingCode code, int column, String path, String message) {
        decoded.add(new DecodedRow.Refused<>(rows.line(), code, column, path, message, row.text(), row.copy()));
    }

    private void note(ArchiveCode code, String column, String found) {
        if (notes.isEmpty()) {
            notes = new ArrayList<>(2);
        }
        notes.add(new DecodedRow.Note(code, column, found));
    }
}
