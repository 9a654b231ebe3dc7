package io.github.communique.csv.table;

import io.github.communique.csv.cell.CellCache;
import io.github.communique.csv.cell.Row;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A row seen through the header of its table: its cells by slot, whatever the order of the columns on disk. */
final class Cells {
    private final Header header;
    private final int[] cellOfSlot;
    private final @Nullable CellCache<?>[] caches;
    private @Nullable Row row;

    Cells(Header header) {
        this.header = header;
        this.cellOfSlot = header.cellsBySlot();
        this.caches = new CellCache<?>[cellOfSlot.length];
    }

    void see(Row seen) {
        row = seen;
    }

    Row row() {
        return Objects.requireNonNull(row);
    }

    Header header() {
        return header;
    }

    Table table() {
        return header.table();
    }

    boolean isEmpty(int slot) {
        int cell = cellOfSlot[slot];
        return cell < 0 || row().isEmpty(cell);
    }

    String text(int slot) {
        int cell = cellOfSlot[slot];
        return cell < 0 ? "" : row().text(cell);
    }

    /** The whole number from 1 that a cell says, or -1. */
    int position(int slot) {
        int cell = cellOfSlot[slot];
        return cell < 0 ? -1 : row().position(cell);
    }

    /** The value that a cell says, which may be remembered; what {@code parse} throws is passed on. */
    <V> V value(int slot, Function<String, V> parse) {
        return this.<V>cache(slot).get(row(), cellOfSlot[slot], parse);
    }

    @SuppressWarnings("unchecked")
    private <V> CellCache<V> cache(int slot) {
        CellCache<?> cache = caches[slot];
        if (cache == null) {
            cache = new CellCache<V>();
            caches[slot] = cache;
        }
        return (CellCache<V>) cache;
    }

    /** Whether the row names the parent's row. */
    boolean isUnder(Cells parent) {
        int[] parentKey = parent.header.key();
        for (int i = 0; i < parentKey.length; i++) {
            int cell = header.cell(i);
            int parentCell = parent.header.cell(parentKey[i]);
            if (!row().hasSame(cell, parent.row(), parentCell)) {
                return false;
            }
        }
        return true;
    }

    /** The texts of some cells, as one text that no other texts have. */
    String texts(int[] slots, int count) {
        if (count == 1) {
            return text(slots[0]);
        }
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < count; i++) {
            joined.append(text(slots[i])).append('\n');
        }
        return joined.toString();
    }

    List<Header.Extra> extras() {
        return header.extras();
    }
}
