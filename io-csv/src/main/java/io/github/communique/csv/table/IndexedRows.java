package io.github.communique.csv.table;

import io.github.communique.csv.cell.Row;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Rows in any order, held in memory by the row that they belong to and put in the order of their positions. */
final class IndexedRows extends PartRows {
    private final TableFile file;
    private final Reading reading;
    private final Map<String, List<Row>> byParent = new LinkedHashMap<>();
    private @Nullable Deque<Row> current;
    private long dropped;

    IndexedRows(TableFile file, Reading reading) {
        this.file = file;
        this.reading = reading;
        int[] key = file.table().key();
        int parents = file.table().parentKeyLength();
        while (file.next()) {
            byParent.computeIfAbsent(cells().texts(key, parents), parent -> new ArrayList<>())
                    .add(cells().row().copy());
        }
    }

    @Override
    boolean next(Cells parent) {
        if (current == null) {
            int[] key = parent.header().key();
            current = rowsOf(parent.texts(key, key.length));
        }
        return next();
    }

    /** Goes to the next row of a table that is a part of no other; says whether there is one. */
    boolean nextOfAll() {
        if (current == null) {
            current = rowsOf("");
        }
        return next();
    }

    /** How many rows were left out so far because another had their position. */
    long dropped() {
        return dropped;
    }

    private Deque<Row> rowsOf(String parentKey) {
        List<Row> found = byParent.remove(parentKey);
        return new ArrayDeque<>(found == null ? List.of() : inOrder(found));
    }

    private boolean next() {
        Row row = Objects.requireNonNull(current).poll();
        if (row == null) {
            current = null;
            return false;
        }
        cells().see(row);
        return true;
    }

    private List<Row> inOrder(List<Row> rows) {
        int slot = file.table().positionSlot();
        if (slot < 0) {
            return rows;
        }
        List<Numbered> numbered = new ArrayList<>();
        for (Row row : rows) {
            cells().see(row);
            numbered.add(new Numbered(file.position(slot), row));
        }
        numbered.sort(Comparator.comparingLong(Numbered::position));
        List<Row> sorted = new ArrayList<>();
        // What is no position was reported, and is the same as no other.
        long last = 0;
        for (Numbered item : numbered) {
            if (item.position() == last && last > 0) {
                dropped++;
                cells().see(item.row());
                reading.duplicate(cells(), slot);
            } else {
                sorted.add(item.row());
            }
            last = item.position();
        }
        return sorted;
    }

    private record Numbered(long position, Row row) {}

    @Override
    Cells cells() {
        return file.cells();
    }

    @Override
    void finish() {
        for (List<Row> orphans : byParent.values()) {
            for (Row row : orphans) {
                cells().see(row);
                reading.orphan(cells());
            }
        }
        byParent.clear();
    }
}
