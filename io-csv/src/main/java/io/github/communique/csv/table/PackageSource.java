package io.github.communique.csv.table;

import io.github.communique.csv.cell.CellReader;
import java.io.IOException;
import java.util.Optional;

/** Where the files of a package's tables come from. */
public interface PackageSource {
    /**
     * Opens the file of a table.
     *
     * @param table the table
     * @return its rows from the header on; empty if the package does not have the table
     * @throws IOException if it cannot be read
     */
    Optional<CellReader> open(Table table) throws IOException;

    /**
     * Says what messages call the file of a table.
     *
     * @param table the table
     * @return the name
     */
    String nameOf(Table table);
}
