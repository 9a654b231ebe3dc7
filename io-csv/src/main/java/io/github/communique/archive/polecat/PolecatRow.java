package io.github.communique.archive.polecat;

import io.github.communique.archive.row.Cells;
import io.github.communique.archive.row.TsvRow;
import java.util.List;

/**
 * The cells of a POLECAT row by the names of their columns.
 *
 * @param row the row
 * @param columns where its columns stand
 * @param cells reads them
 */
record PolecatRow(TsvRow row, PolecatColumns columns, Cells cells) {
    /** The text of a column; empty if it is missing. */
    String text(String column) {
        return cells.text(row, columns.find(row, column));
    }

    /** The texts of a list. */
    List<String> list(String column) {
        return cells.list(row, columns.find(row, column), ";");
    }

    /** The text of a column, or nothing, without counting what is missing. */
    static String peek(TsvRow row, int column) {
        String text = column < 0 ? "" : row.text(column).strip();
        return text.equals("None") ? "" : text;
    }
}
