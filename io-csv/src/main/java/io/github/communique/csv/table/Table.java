package io.github.communique.csv.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A table of a package. Its columns are numbered by slots, from 0, in the order in which they are written. */
public final class Table {
    private final String name;
    private final String rowName;
    private final @Nullable Table parent;
    private final int ordinal;
    private final List<Column> columns = new ArrayList<>();
    private final Map<String, Integer> slots = new HashMap<>();
    private int[] key = {};

    private Table(String name, String rowName, @Nullable Table parent, int ordinal) {
        this.name = name;
        this.rowName = rowName;
        this.parent = parent;
        this.ordinal = ordinal;
    }

    /** Begins a table of records. */
    static Table ofRecords(String name, String rowName, List<Table> all) {
        return add(new Table(name, rowName, null, all.size()), all);
    }

    /** Begins a table of what repeats inside the rows of another; the first columns name the row of that one. */
    static Table within(Table parent, String name, String rowName, List<Table> all) {
        Table table = add(new Table(name, rowName, parent, all.size()), all);
        int[] parentKey = parent.key;
        for (int i = 0; i < parentKey.length; i++) {
            boolean isOwn = i == parentKey.length - 1;
            table.add(isOwn ? Column.parent(Names.snake(parent.rowName), parent) : parent.columns.get(parentKey[i]));
        }
        return table;
    }

    private static Table add(Table table, List<Table> all) {
        all.add(table);
        return table;
    }

    /** Adds a column and returns its slot. */
    int add(Column column) {
        if (slots.putIfAbsent(column.name(), columns.size()) != null) {
            throw new IllegalStateException("two columns '" + column.name() + "' in the table " + name);
        }
        columns.add(column);
        return columns.size() - 1;
    }

    /** Says by which columns rows are told apart: those that name the parent, and these. */
    void setKey(int... own) {
        int parents = parent == null ? 0 : parent.key.length;
        key = new int[parents + own.length];
        for (int i = 0; i < parents; i++) {
            key[i] = i;
        }
        System.arraycopy(own, 0, key, parents, own.length);
    }

    /** {@return the name, in snake_case} */
    public String name() {
        return name;
    }

    /** {@return what messages call a row, such as {@code mention}} */
    public String rowName() {
        return rowName;
    }

    /** {@return the table whose rows these rows are parts of; empty for records} */
    public Optional<Table> parent() {
        return Optional.ofNullable(parent);
    }

    /** {@return the number of the table among all, from 0} */
    public int ordinal() {
        return ordinal;
    }

    /** {@return the columns by slot} */
    public List<Column> columns() {
        return List.copyOf(columns);
    }

    /** {@return by slot, whether the cells of a column are always ASCII and need no quotes} */
    public boolean[] plainSlots() {
        boolean[] isPlain = new boolean[columns.size()];
        for (int slot = 0; slot < isPlain.length; slot++) {
            isPlain[slot] = columns.get(slot).isPlain();
        }
        return isPlain;
    }

    /** {@return how many columns there are} */
    public int width() {
        return columns.size();
    }

    /**
     * Returns a column.
     *
     * @param slot its slot
     * @return the column
     */
    public Column column(int slot) {
        return columns.get(slot);
    }

    /**
     * Finds a column.
     *
     * @param column its name
     * @return its slot, or -1 if there is none of the name
     */
    public int slot(String column) {
        return slots.getOrDefault(column, -1);
    }

    /** {@return the slots of the columns by which rows are told apart; the first ones name the parent} */
    public int[] key() {
        return key.clone();
    }

    /** {@return the slot of the column that numbers rows, or -1} */
    int positionSlot() {
        for (int slot = 0; slot < columns.size(); slot++) {
            if (columns.get(slot).role() == Column.Role.POSITION) {
                return slot;
            }
        }
        return -1;
    }

    /** {@return how many columns name the parent} */
    public int parentKeyLength() {
        return parent == null ? 0 : parent.key.length;
    }

    @Override
    public String toString() {
        return name;
    }
}
