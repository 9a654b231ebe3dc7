package io.github.communique.csv.table;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.Location;
import io.github.communique.check.ReadingCode;
import io.github.communique.check.TableCode;
import io.github.communique.csv.cell.CellReader;
import io.github.communique.csv.cell.Row;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The file of a table, read from its header on. */
final class TableFile implements Closeable {
    private final CellReader reader;
    private final Problems problems;
    private final Header header;
    private final Cells cells;
    private long skipped;

    private TableFile(CellReader reader, Problems problems, Header header) {
        this.reader = reader;
        this.problems = problems;
        this.header = header;
        this.cells = new Cells(header);
    }

    /** Reads the header. */
    static TableFile open(String name, Table table, CellReader reader, Problems problems) throws IOException {
        boolean hasHeader = false;
        try {
            hasHeader = reader.next();
        } catch (CommuniqueFormatException e) {
            problems.take(e);
            return new TableFile(reader, problems, new Header(name, table, none(table), List.of(), 0));
        }
        if (!hasHeader) {
            problems.report(
                    ReadingCode.EMPTY,
                    Location.of(name),
                    "expected a header with the columns of the table '" + table + "', found an empty file");
            return new TableFile(reader, problems, new Header(name, table, none(table), List.of(), 0));
        }
        return new TableFile(reader, problems, header(name, table, reader.row(), problems));
    }

    private static int[] none(Table table) {
        int[] cells = new int[table.width()];
        Arrays.fill(cells, -1);
        return cells;
    }

    private static Header header(String name, Table table, Row row, Problems problems) {
        int[] slots = none(table);
        List<Header.Extra> extras = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < row.size(); i++) {
            String column = row.text(i);
            Location where = new Location(name, row.line(i), 0, "column " + (i + 1));
            int slot = table.slot(column);
            if (seen.putIfAbsent(column, i) != null) {
                problems.report(ReadingCode.DUPLICATE_PROPERTY, where, "the column " + quote(column) + " stands twice");
            } else if (slot >= 0) {
                slots[slot] = i;
            } else {
                problems.report(ReadingCode.UNKNOWN_PROPERTY, where, UnknownColumn.message(table, column));
                extras.add(new Header.Extra(column.isBlank() ? "column " + (i + 1) : column, i));
            }
        }
        for (int slot = 0; slot < slots.length; slot++) {
            if (slots[slot] < 0 && table.column(slot).isRequired()) {
                problems.report(
                        ReadingCode.MISSING_PROPERTY,
                        new Location(name, row.line(), 0, ""),
                        "missing column '" + table.column(slot) + "', which the table '" + table + "' must have");
            }
        }
        return new Header(name, table, slots, extras, row.size());
    }

    private static String quote(String column) {
        return "'" + column + "'";
    }

    Table table() {
        return header.table();
    }

    /** The current row. */
    Cells cells() {
        return cells;
    }

    /** Goes to the next row that has as many cells as the header; reports the others. */
    boolean next() {
        try {
            while (header.isUsable() && reader.next()) {
                Row row = reader.row();
                if (row.size() == header.width()) {
                    cells.see(row);
                    return true;
                }
                skipped++;
                problems.report(
                        TableCode.ROW_LENGTH,
                        new Location(header.file(), row.line(), 0, "row " + row.number()),
                        "expected " + header.width() + " cells as in the header, found " + row.size());
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CommuniqueFormatException e) {
            if (!reader.hasFailed()) {
                throw e;
            }
            problems.take(e);
            return false;
        }
    }

    /** How many rows of another length were passed over so far. */
    long skipped() {
        return skipped;
    }

    /** Reads the position of the current row, from 1; reports anything else, and then gives -1. */
    long position(int slot) {
        long position = cells.position(slot);
        if (position > 0) {
            return position;
        }
        problems.report(
                ReadingCode.INVALID_VALUE,
                Reading.location(cells, cells.row(), slot),
                table().column(slot) + " must be a whole number from 1, found '" + cells.text(slot) + "'");
        return -1;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
