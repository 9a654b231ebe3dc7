package io.github.communique.csv.table;

import io.github.communique.check.Spelling;
import java.util.List;

/** Says that a column is not known, and which one may have been meant. */
final class UnknownColumn {
    private UnknownColumn() {}

    static String message(Table table, String column) {
        List<String> known = table.columns().stream().map(Column::name).toList();
        String hint = Spelling.nearest(column, known)
                .map(near -> "did you mean '" + near + "'?")
                .orElseGet(() -> "the table '" + table + "' has " + String.join(", ", known));
        return "unknown column '" + column + "'; " + hint;
    }
}
