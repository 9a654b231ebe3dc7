package io.github.communique.csv.table;

import io.github.communique.check.ReadResult;
import io.github.communique.model.DossierRecord;
import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Reads the records of a package, kind by kind, in the order of the dossier. */
public final class RecordReader implements Closeable {
    private final PackageSource source;
    private final RowOrder order;
    private final Problems problems;
    private final Iterator<RecordTable> tables = PackageTables.records().iterator();
    private @Nullable OpenTables open;
    private long accepted;
    private long rejected;

    /**
     * Begins to read.
     *
     * @param source the files
     * @param order how rows are brought to the rows that they belong to
     * @param problems where problems go
     */
    public RecordReader(PackageSource source, RowOrder order, Problems problems) {
        this.source = source;
        this.order = order;
        this.problems = problems;
    }

    /**
     * Reads the next record; passes over rows that make none, which are reported.
     *
     * @return the record, or null if there are no more
     * @throws IOException if a file cannot be read
     * @throws UnorderedRowsException if rows must be in order and are not
     */
    public @Nullable DossierRecord next() throws IOException, UnorderedRowsException {
        while (true) {
            OpenTables current = open;
            if (current == null) {
                if (!tables.hasNext()) {
                    return null;
                }
                current = OpenTables.of(tables.next(), source, order, problems);
                open = current;
            }
            while (current.next()) {
                DossierRecord item = current.read();
                if (item != null) {
                    accepted++;
                    return item;
                }
                rejected++;
            }
            rejected += current.leftOut();
            current.finish();
            close();
        }
    }

    /** {@return how many records there were so far} */
    public ReadResult.Counts counts() {
        return new ReadResult.Counts(accepted, rejected);
    }

    @Override
    public void close() throws IOException {
        OpenTables current = open;
        open = null;
        if (current != null) {
            current.close();
        }
    }
}
