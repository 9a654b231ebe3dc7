package io.github.communique.csv.table;

/** The rows of a table that belong to rows of another, handed out parent by parent. */
abstract class PartRows {
    /** The rows of a table that the package does not have. */
    static final PartRows NONE = new PartRows() {
        @Override
        boolean next(Cells parent) {
            return false;
        }

        @Override
        Cells cells() {
            throw new IllegalStateException("there is no row");
        }

        @Override
        void finish() {}
    };

    /** Goes to the next row that belongs to the parent's row; says whether there is one. */
    abstract boolean next(Cells parent) throws UnorderedRowsException;

    /**
     * Makes sure that a parent for which there was no row has none further on.
     *
     * @throws UnorderedRowsException if it may
     */
    void checkThereIsNone() throws UnorderedRowsException {}

    /** The current row. */
    abstract Cells cells();

    /** Deals with rows that were not handed out, when there are no more parents. */
    abstract void finish() throws UnorderedRowsException;
}
