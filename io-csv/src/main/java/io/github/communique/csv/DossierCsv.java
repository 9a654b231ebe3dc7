package io.github.communique.csv;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.ReadResult;
import io.github.communique.model.Dossier;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Reads and writes a dossier as a package of CSV tables: a folder or a zip file with one table for each kind of record
 * and of what repeats inside one, and a {@code datapackage.json} that lists them (Data Package, version 2).
 *
 * <pre>{@code
 * DossierCsv.write(dossier, Path.of("calls"));        // a folder
 * DossierCsv.write(dossier, Path.of("calls.zip"));
 * Dossier same = DossierCsv.read(Path.of("calls"));
 * }</pre>
 *
 * <p>Nothing is lost: a dossier that is written and read is equal, and equal dossiers give equal bytes. Tables are
 * UTF-8, comma-separated as RFC 4180 has it, with a header and {@code \n} at the end of each row. An empty cell is
 * absent. Lists of ids are separated by spaces; everything else that repeats has a table of its own, whose first
 * columns name the row that it belongs to. A table without rows is left out.
 *
 * <p>Reading takes what spreadsheets make of such tables: a byte-order mark, any line ends, a semicolon or tab where
 * the header shows it, columns, rows and tables in another order, blank rows. Strict reading refuses everything else,
 * and names the file, line, row and column; lenient reading reports all that it finds, and keeps cells of unknown
 * columns in {@code extensions}. This class has no state and is safe for use by several threads.
 */
public final class DossierCsv {
    private DossierCsv() {}

    /**
     * Reads a package strictly.
     *
     * @param path a folder or a zip file
     * @return the dossier
     * @throws IOException if it does not exist or cannot be read
     * @throws CommuniqueFormatException if it is not a package of this library; the message begins with the place
     */
    public static Dossier read(Path path) throws IOException {
        return read(CsvInput.of(path));
    }

    /**
     * Reads a package strictly.
     *
     * @param input the package
     * @return the dossier
     * @throws IOException if it does not exist or cannot be read
     * @throws CommuniqueFormatException if it is not a package of this library; the message begins with the place
     */
    public static Dossier read(CsvInput input) throws IOException {
        return DossierReading.strict(input);
    }

    /**
     * Reads a package as far as possible: rows that cannot be read are left out and reported, cells of unknown columns
     * are kept in {@code extensions} and reported.
     *
     * @param input the package
     * @return the dossier, empty if there is no row of the dossier itself; and every problem
     * @throws IOException if it does not exist or cannot be read
     */
    public static ReadResult<Dossier> readLenient(CsvInput input) throws IOException {
        return DossierReading.lenient(input);
    }

    /**
     * Writes a package: a zip file if the name ends in {@code .zip}, else a folder. If anything fails, an old package
     * stays as it was.
     *
     * @param dossier the dossier
     * @param path the folder or zip file
     * @throws IOException if it cannot be written, or the folder holds other things than a package
     * @throws CommuniqueFormatException if a text holds half of a surrogate pair, which UTF-8 cannot, or two records of
     *     a kind have the same id
     */
    public static void write(Dossier dossier, Path path) throws IOException {
        CsvPackageWriter.write(path, writer -> writer.write(dossier));
    }
}
