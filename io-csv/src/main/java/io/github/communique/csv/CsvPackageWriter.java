package io.github.communique.csv;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.csv.pack.PackageTarget;
import io.github.communique.csv.table.RecordWriter;
import io.github.communique.model.Dossier;
import io.github.communique.model.DossierHeader;
import io.github.communique.model.DossierRecord;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes a package of CSV tables record by record, in constant memory.
 *
 * <pre>{@code
 * CsvPackageWriter.write(Path.of("calls"), writer -> {
 *     writer.write(header);
 *     while (calls.hasNext()) {
 *         writer.write(calls.next());
 *     }
 * });
 * }</pre>
 *
 * <p>The {@link DossierHeader} may come anywhere, once; records of a kind are written in the order in which they come.
 * That no two records of a kind have the same id is not checked here; a reader would tell.
 */
public final class CsvPackageWriter {
    private final RecordWriter writer;

    private CsvPackageWriter(RecordWriter writer) {
        this.writer = writer;
    }

    /** Writes the records of a package. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes all of them.
         *
         * @param writer where to
         * @throws IOException if they cannot be written
         */
        void writeTo(CsvPackageWriter writer) throws IOException;
    }

    /**
     * Writes a package: a zip file if the name ends in {@code .zip}, else a folder. If anything fails, an old package
     * stays as it was.
     *
     * @param path the folder or zip file
     * @param content writes the records, among them one header
     * @throws IOException if it cannot be written, or the folder holds other things than a package
     * @throws CommuniqueFormatException if a text holds half of a surrogate pair
     * @throws IllegalStateException if there is no header, or more than one
     */
    public static void write(Path path, Content content) throws IOException {
        PackageTarget.write(path, sink -> {
            RecordWriter records = new RecordWriter(sink);
            content.writeTo(new CsvPackageWriter(records));
            return records.header();
        });
    }

    /**
     * Writes a record.
     *
     * @param item the record
     * @throws IOException if it cannot be written
     */
    public void write(DossierRecord item) throws IOException {
        writer.write(item);
    }

    /**
     * Writes a dossier, header and records.
     *
     * @param dossier the dossier
     * @throws IOException if it cannot be written
     * @throws CommuniqueFormatException if two records of a kind have the same id
     */
    public void write(Dossier dossier) throws IOException {
        DistinctIds.check(dossier);
        for (var records = dossier.records().iterator(); records.hasNext(); ) {
            write(records.next());
        }
    }
}
