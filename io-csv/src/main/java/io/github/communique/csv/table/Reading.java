package io.github.communique.csv.table;

import io.github.communique.check.FindingCode;
import io.github.communique.check.Location;
import io.github.communique.check.ReadingCode;
import io.github.communique.check.TableCode;
import io.github.communique.csv.cell.Row;
import io.github.communique.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a read of a package carries along: the rows of all tables, values seen before, and where problems go. */
final class Reading {
    private final Problems problems;
    private final PartRows[] rows;
    private final UnknownValues unknown;

    Reading(Problems problems, int tables) {
        this.problems = problems;
        this.rows = new PartRows[tables];
        this.unknown = new UnknownValues(problems.isLenient());
        Arrays.fill(rows, PartRows.NONE);
    }

    void setRows(Table table, PartRows of) {
        rows[table.ordinal()] = of;
    }

    PartRows rows(Table table) {
        return rows[table.ordinal()];
    }

    /** What the record carries that is not known. */
    UnknownValues unknown() {
        return unknown;
    }

    /** Reads a cell that has text; null if it says no value, which is reported. */
    <V> @Nullable V value(Cells cells, int slot, CellType<V> type) {
        if (type.isNumber()) {
            V number = type.ofDigits(cells.position(slot));
            if (number != null) {
                return number;
            }
        }
        try {
            return cells.value(slot, type.parse());
        } catch (IllegalArgumentException e) {
            report(type.problem(), cells, slot, e.getMessage() + found(cells.text(slot), e));
            return null;
        }
    }

    private static String found(String text, IllegalArgumentException e) {
        return String.valueOf(e.getMessage()).contains("'" + text + "'") ? "" : ", found " + Words.quote(text);
    }

    /** Reads a cell that must have text. */
    <V> @Nullable V required(Cells cells, int slot, CellType<V> type) {
        if (cells.isEmpty(slot)) {
            missing(cells, slot);
            return null;
        }
        return value(cells, slot, type);
    }

    /** Reads the values of a cell that holds several, without those that say no value, which are reported. */
    <V> List<V> values(Cells cells, int slot, char separator, CellType<V> type) {
        try {
            return cells.value(slot, text -> parse(text, separator, type));
        } catch (IllegalArgumentException e) {
            return wellFormed(cells, slot, separator, type);
        }
    }

    private static <V> List<V> parse(String text, char separator, CellType<V> type) {
        List<V> values = new ArrayList<>();
        for (String part : parts(text, separator)) {
            values.add(type.parse().apply(part));
        }
        return List.copyOf(values);
    }

    private static List<String> parts(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
            parts.add(text.substring(start, end));
            start = end + 1;
        }
        parts.add(text.substring(start));
        return parts;
    }

    private <V> List<V> wellFormed(Cells cells, int slot, char separator, CellType<V> type) {
        String text = cells.text(slot);
        List<String> parts = parts(text, separator);
        if (parts.contains("") && parts.size() > 1) {
            String message = "ids must be separated by one space, with none around them, found " + Words.quote(text);
            report(type.problem(), cells, slot, message);
            return List.of();
        }
        List<V> values = new ArrayList<>();
        for (String part : parts) {
            try {
                values.add(type.parse().apply(part));
            } catch (IllegalArgumentException e) {
                report(type.problem(), cells, slot, e.getMessage() + found(text, e));
            }
        }
        return values;
    }

    void missing(Cells cells, int slot) {
        Table table = cells.table();
        report(
                ReadingCode.MISSING_PROPERTY,
                cells,
                slot,
                "missing '" + table.column(slot) + "', which " + Words.withArticle(table.rowName()) + " must have");
    }

    /** Reports that none of several cells has a value. */
    void missing(Cells cells, int[] slots) {
        Table table = cells.table();
        int first = slots[0];
        if (slots.length == 1 || table.column(first).isRequired()) {
            missing(cells, first);
            return;
        }
        String names = IntStream.of(slots)
                .mapToObj(slot -> "'" + table.column(slot) + "'")
                .collect(Collectors.joining(", "));
        report(
                ReadingCode.MISSING_PROPERTY,
                cells,
                first,
                "missing one of " + names + ", which " + Words.withArticle(table.rowName()) + " must have");
    }

    /** Reports that a row has none of the rows that it must have. */
    void noRows(Cells parent, Table table) {
        report(
                ReadingCode.MISSING_PROPERTY,
                parent,
                -1,
                Words.withArticle(parent.table().rowName()) + " must have a row in the table '" + table
                        + "', and this one has none");
    }

    void invalid(Cells cells, int slot, IllegalArgumentException e) {
        report(ReadingCode.INVALID_VALUE, cells, slot, String.valueOf(e.getMessage()));
    }

    void invalidRow(Cells cells, IllegalArgumentException e) {
        report(ReadingCode.INVALID_RECORD, cells, -1, String.valueOf(e.getMessage()));
    }

    void duplicate(Cells cells, int slot) {
        report(
                TableCode.DUPLICATE_ROW,
                cells,
                slot,
                "another row has the same " + keyOf(cells) + "; rows are told apart by it");
    }

    void orphan(Cells cells) {
        Table table = cells.table();
        String parent = table.parent().map(Table::name).orElse("");
        report(
                TableCode.ORPHAN_ROW,
                cells,
                -1,
                "the table '" + parent + "' has no row with the " + keyOf(cells, table.parentKeyLength())
                        + " that this one names");
    }

    private static String keyOf(Cells cells) {
        return keyOf(cells, cells.header().key().length);
    }

    private static String keyOf(Cells cells, int count) {
        List<String> parts = new ArrayList<>();
        int[] key = cells.header().key();
        for (int i = 0; i < count; i++) {
            parts.add(cells.table().column(key[i]) + " " + Words.quote(cells.text(key[i])));
        }
        return String.join(", ", parts);
    }

    void report(FindingCode code, Cells cells, int slot, String message) {
        problems.report(code, location(cells, cells.row(), slot), message);
    }

    static Location location(Cells cells, Row row, int slot) {
        String where = "row " + row.number();
        int cell = slot < 0 ? -1 : cells.header().cell(slot);
        long line = cell < 0 ? row.line() : row.line(cell);
        return new Location(
                cells.header().file(),
                line,
                0,
                slot < 0 ? where : where + ", column " + cells.table().column(slot));
    }
}
