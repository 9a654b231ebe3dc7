package io.github.communique.csv.table;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.Finding;
import io.github.communique.check.Location;
import io.github.communique.check.ReadingCode;
import io.github.communique.csv.cell.LoneSurrogateException;
import io.github.communique.model.DossierHeader;
import io.github.communique.model.DossierRecord;
import io.github.communique.text.Surrogates;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes records as rows. */
public final class RecordWriter {
    private final Sink sink;
    private final long[] counts = new long[PackageTables.all().size()];
    private @Nullable DossierHeader header;

    /**
     * Writes to a sink.
     *
     * @param sink takes the rows
     */
    public RecordWriter(TableSink sink) {
        this.sink = new Sink(sink);
    }

    /**
     * Writes a record.
     *
     * @param item the record
     * @throws IOException if it cannot be written
     * @throws CommuniqueFormatException if a text holds half of a surrogate pair
     * @throws IllegalStateException if it is a second header
     */
    public void write(DossierRecord item) throws IOException {
        if (item instanceof DossierHeader first) {
            if (header != null) {
                throw new IllegalStateException("a package has one dossier, and this is another header");
            }
            header = first;
        }
        RecordTable records = PackageTables.of(item);
        records.write(item, ++counts[records.table().ordinal()], sink);
    }

    /**
     * Returns the header that was written.
     *
     * @return the header
     * @throws IllegalStateException if none was
     */
    public DossierHeader header() {
        DossierHeader written = header;
        if (written == null) {
            throw new IllegalStateException("a package must have the header of a dossier, and none was written");
        }
        return written;
    }

    /** Says where a text that cannot be written would have stood. */
    private record Sink(TableSink sink) implements TableSink {
        @Override
        public @Nullable String[] cells(Table table) {
            return sink.cells(table);
        }

        @Override
        public void write(Table table) throws IOException {
            try {
                sink.write(table);
            } catch (LoneSurrogateException e) {
                String key = key(table, sink.cells(table));
                throw new CommuniqueFormatException(
                        Finding.at(
                                ReadingCode.ENCODING,
                                new Location(table.name() + ".csv", 0, 0, key + ", column " + table.column(e.cell())),
                                Surrogates.CANNOT_BE_WRITTEN),
                        e);
            }
        }

        private static String key(Table table, @Nullable String[] cells) {
            StringBuilder text = new StringBuilder("row of");
            for (int slot : table.key()) {
                text.append(' ').append(table.column(slot)).append(' ').append(cells[slot]);
            }
            return text.toString();
        }
    }
}
