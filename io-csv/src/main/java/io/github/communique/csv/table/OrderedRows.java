package io.github.communique.csv.table;

import io.github.communique.csv.cell.Row;

/**
 * Rows read as they stand in the file, which must be the order of their parents. Holds one row.
 *
 * <p>A parent without rows may have some further on, if rows are not in order; that shows at the end at the latest.
 */
final class OrderedRows extends PartRows {
    private final TableFile file;
    private final int positionSlot;
    private boolean isAhead;
    private boolean hasEnded;
    private long lastPosition;

    OrderedRows(TableFile file) {
        this.file = file;
        this.positionSlot = file.table().positionSlot();
    }

    @Override
    boolean next(Cells parent) throws UnorderedRowsException {
        if (!isAhead && !hasEnded) {
            hasEnded = !file.next();
            isAhead = !hasEnded;
        }
        if (hasEnded || !cells().isUnder(parent)) {
            lastPosition = 0;
            return false;
        }
        if (positionSlot >= 0) {
            long position = file.position(positionSlot);
            if (position <= lastPosition) {
                throw outOfOrder();
            }
            lastPosition = position;
        }
        isAhead = false;
        return true;
    }

    @Override
    void checkThereIsNone() throws UnorderedRowsException {
        if (isAhead) {
            throw outOfOrder();
        }
    }

    @Override
    Cells cells() {
        return file.cells();
    }

    @Override
    void finish() throws UnorderedRowsException {
        if (isAhead || (!hasEnded && file.next())) {
            throw outOfOrder();
        }
    }

    private UnorderedRowsException outOfOrder() {
        Row row = cells().row();
        return new UnorderedRowsException(Reading.location(cells(), row, -1));
    }
}
