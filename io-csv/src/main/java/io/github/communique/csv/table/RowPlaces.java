package io.github.communique.csv.table;

import io.github.communique.check.Location;
import io.github.communique.csv.cell.CellReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the row and the column where a value of a dossier stands, by its JSON Pointer. */
public final class RowPlaces {
    private final PackageSource source;
    private final Map<Table, Map<String, List<PlacedRow>>> rowsByParent = new HashMap<>();

    /**
     * Looks into a package that was read without a problem.
     *
     * @param source the files
     */
    public RowPlaces(PackageSource source) {
        this.source = source;
    }

    /**
     * Finds a place.
     *
     * @param pointer a JSON Pointer into the dossier's document, such as {@code /readouts/2/mentions/0/topic}
     * @return the file, line, row and column; empty if the pointer leads nowhere
     * @throws IOException if a file cannot be read
     */
    public Optional<Location> find(String pointer) throws IOException {
        List<String> steps =
                pointer.isEmpty() ? List.of() : List.of(pointer.substring(1).split("/", -1));
        Optional<Table> records = steps.isEmpty() ? Optional.empty() : PackageTables.find(Names.snake(steps.get(0)));
        if (records.isEmpty() || records.get().parent().isPresent() || steps.size() < 2) {
            return row(PackageTables.dossier(), "", "0").map(row -> location(PackageTables.dossier(), row, steps, 0));
        }
        return find(records.get(), "", steps, 1);
    }

    /** Finds what the steps from an index on lead to: the position or key of a row, then more. */
    private Optional<Location> find(Table table, String parentKey, List<String> steps, int index) throws IOException {
        Optional<PlacedRow> row = row(table, parentKey, steps.get(index));
        if (row.isEmpty()) {
            return Optional.empty();
        }
        if (steps.size() > index + 2) {
            String part = Names.snake(table.rowName()) + "_" + Names.snake(steps.get(index + 1));
            Optional<Table> parts = PackageTables.find(part);
            if (parts.isPresent()) {
                Optional<Location> inside = find(parts.get(), row.get().key(), steps, index + 2);
                if (inside.isPresent()) {
                    return inside;
                }
            }
        }
        return Optional.of(location(table, row.get(), steps, index + 1));
    }

    private Location location(Table table, PlacedRow row, List<String> steps, int from) {
        int slot = -1;
        String name = "";
        for (int i = from; i < steps.size() && slot < 0; i++) {
            name = Names.join(name, Names.snake(steps.get(i)));
            slot = table.slot(name);
        }
        String where = "row " + row.number() + (slot < 0 ? "" : ", column " + table.column(slot));
        return new Location(
                source.nameOf(table), slot < 0 ? row.line() : row.lines().get(slot), 0, where);
    }

    /** The row of a position, from 0, or of a language or key. */
    private Optional<PlacedRow> row(Table table, String parentKey, String step) throws IOException {
        List<PlacedRow> rows = rows(table).getOrDefault(parentKey, List.of());
        for (PlacedRow row : rows) {
            if (row.ownKey().equals(step)
                    && table.positionSlot() < 0
                    && table.parent().isPresent()) {
                return Optional.of(row);
            }
        }
        boolean isNumber = step.matches("[0-9]{1,9}");
        int position = isNumber ? Integer.parseInt(step) : -1;
        return position >= 0 && position < rows.size() ? Optional.of(rows.get(position)) : Optional.empty();
    }

    private Map<String, List<PlacedRow>> rows(Table table) throws IOException {
        @Nullable Map<String, List<PlacedRow>> known = rowsByParent.get(table);
        if (known != null) {
            return known;
        }
        Map<String, List<PlacedRow>> rows = new HashMap<>();
        Optional<CellReader> reader = source.open(table);
        if (reader.isPresent()) {
            try (TableFile file =
                    TableFile.open(source.nameOf(table), table, reader.get(), Problems.lenient(Integer.MAX_VALUE))) {
                while (file.next()) {
                    PlacedRow row = PlacedRow.of(file.cells());
                    rows.computeIfAbsent(row.parentKey(), key -> new ArrayList<>())
                            .add(row);
                }
            }
        }
        if (table.positionSlot() >= 0) {
            rows.values().forEach(list -> list.sort(Comparator.comparingLong(PlacedRow::position)));
        }
        rowsByParent.put(table, rows);
        return rows;
    }

    /** A row by its key, and where it stands. */
    private record PlacedRow(
            String parentKey, String key, String ownKey, long position, long number, List<Long> lines) {
        static PlacedRow of(Cells cells) {
            Table table = cells.table();
            int[] key = table.key();
            String ownKey = cells.text(key[key.length - 1]);
            long position = ownKey.matches("[0-9]{1,9}") ? Long.parseLong(ownKey) : 0;
            List<Long> lines = new ArrayList<>();
            for (int slot = 0; slot < table.width(); slot++) {
                int cell = cells.header().cell(slot);
                lines.add(cell < 0 ? cells.row().line() : cells.row().line(cell));
            }
            return new PlacedRow(
                    table.parent().isEmpty() ? "" : cells.texts(key, table.parentKeyLength()),
                    cells.texts(key, key.length),
                    ownKey,
                    position,
                    cells.row().number(),
                    lines);
        }

        long line() {
            return lines.get(0);
        }
    }
}
