package io.github.communique.csv.table;

/** How rows are brought to the rows that they belong to. */
public enum RowOrder {
    /** They stand in the same order. One row of each table is held, and nothing of those before. */
    STREAMED(true, false),
    /** They stand in the same order, and the keys of records are held, so that none can stand twice. */
    SAME(true, true),
    /** They stand in any order. The rows of all tables but those of records are held. */
    ANY(false, true);

    private final boolean isOrdered;
    private final boolean holdsKeys;

    RowOrder(boolean isOrdered, boolean holdsKeys) {
        this.isOrdered = isOrdered;
        this.holdsKeys = holdsKeys;
    }

    boolean isOrdered() {
        return isOrdered;
    }

    boolean holdsKeys() {
        return holdsKeys;
    }
}
