package io.github.communique.csv;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.Finding;
import io.github.communique.check.TableCode;
import io.github.communique.csv.pack.OpenPackage;
import io.github.communique.csv.table.Problems;
import io.github.communique.csv.table.RecordReader;
import io.github.communique.csv.table.RowOrder;
import io.github.communique.csv.table.UnorderedRowsException;
import io.github.communique.model.DossierRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads records from a package of CSV tables, one after the other, in constant memory: the header, then each kind in
 * the order of a dossier.
 *
 * <pre>{@code
 * try (CsvPackageReader reader = CsvPackageReader.open(CsvInput.of(Path.of("calls.zip")))) {
 *     reader.stream().filter(Readout.class::isInstance).forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p>Rows must stand in the order of the rows that they belong to, as this library writes them; {@link DossierCsv}
 * takes them in any order. Throws at the first problem and reads no further. That an id stands twice is not noticed. A
 * reader is used by one thread.
 */
public final class CsvPackageReader implements Iterator<DossierRecord>, AutoCloseable {
    private final String name;
    private final OpenPackage files;
    private final RecordReader records;
    private @Nullable DossierRecord next;

    private CsvPackageReader(String name, OpenPackage files) {
        this.name = name;
        this.files = files;
        this.records = new RecordReader(files, RowOrder.STREAMED, Problems.strict());
    }

    /**
     * Opens a package.
     *
     * @param input the package
     * @return a reader at its start
     * @throws IOException if it does not exist or cannot be read
     * @throws CommuniqueFormatException if it is not a package of this library
     */
    public static CsvPackageReader open(CsvInput input) throws IOException {
        return new CsvPackageReader(input.path().toString(), OpenPackage.open(input, Problems.strict(), false));
    }

    /**
     * Says whether there is another record.
     *
     * @throws CommuniqueFormatException if something is wrong with it, or rows are out of order
     * @throws UncheckedIOException if the package cannot be read on
     */
    @Override
    public boolean hasNext() {
        if (next == null) {
            try {
                next = records.next();
            } catch (IOException e) {
                throw new UncheckedIOException(name + " could not be read on", e);
            } catch (UnorderedRowsException e) {
                throw new CommuniqueFormatException(
                        Finding.at(
                                TableCode.ROW_ORDER,
                                e.location(),
                                "this row is not where the order of rows puts it, or belongs to no row; where a package is"
                                        + " read record by record, rows must stand in the order of those that they belong to,"
                                        + " and of their positions"),
                        e);
            }
        }
        return next != null;
    }

    /**
     * Returns the next record.
     *
     * @throws NoSuchElementException if there is none
     * @throws CommuniqueFormatException if something is wrong with it, or rows are out of order
     * @throws UncheckedIOException if the package cannot be read on
     */
    @Override
    public DossierRecord next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("no more records in " + name);
        }
        DossierRecord current = next;
        next = null;
        return current;
    }

    /** {@return the records that are left, in order; throws what {@link #next()} throws} */
    public Stream<DossierRecord> stream() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /**
     * Closes the package.
     *
     * @throws IOException if that fails
     */
    @Override
    public void close() throws IOException {
        try (files) {
            records.close();
        }
    }
}
