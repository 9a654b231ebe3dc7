package io.github.communique.csv.table;

import java.util.List;

/** Which cell of a row holds which column. */
final class Header {
    private final String file;
    private final Table table;
    private final int[] cells;
    private final int[] key;
    private final List<Extra> extras;
    private final int width;

    Header(String file, Table table, int[] cells, List<Extra> extras, int width) {
        this.file = file;
        this.table = table;
        this.cells = cells.clone();
        this.key = table.key();
        this.extras = List.copyOf(extras);
        this.width = width;
    }

    /**
     * A column that the table does not have.
     *
     * @param name its name
     * @param cell the number of its cells
     */
    record Extra(String name, int cell) {}

    /** What messages call the file. */
    String file() {
        return file;
    }

    Table table() {
        return table;
    }

    /** Whether rows can be told apart; without that, none can be read. */
    boolean isUsable() {
        for (int slot : key) {
            if (cells[slot] < 0) {
                return false;
            }
        }
        return true;
    }

    /** The number of the cell of a slot, or -1. */
    int cell(int slot) {
        return cells[slot];
    }

    /** The numbers of the cells by slot, -1 where there is none. */
    int[] cellsBySlot() {
        return cells.clone();
    }

    /** The slots by which rows are told apart; not to be changed. */
    int[] key() {
        return key;
    }

    List<Extra> extras() {
        return extras;
    }

    /** How many cells a row must have. */
    int width() {
        return width;
    }
}
