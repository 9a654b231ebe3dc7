package io.github.communique.csv.table;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Takes rows. */
public interface TableSink {
    /**
     * Returns the cells of the table's row that is being written, or was written last.
     *
     * @param table the table
     * @return the texts by slot, null where there is none
     */
    @Nullable
    String[] cells(Table table);

    /**
     * Writes the row that {@link #cells} holds.
     *
     * @param table the table
     * @throws IOException if it cannot be written
     */
    void write(Table table) throws IOException;
}
