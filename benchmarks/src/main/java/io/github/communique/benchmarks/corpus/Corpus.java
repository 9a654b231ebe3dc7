package io.github.communique.benchmarks.corpus;

import io.github.communique.csv.CsvPackageWriter;
import io.github.communique.json.NdjsonWriter;
import io.github.communique.model.DossierRecord;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;

/** The files of one size in a folder, each made when it is first asked for. */
public final class Corpus {
    private static final int MENTIONS = 3;

    private final Path folder;
    private final Size size;

    private Corpus(Path folder, Size size) {
        this.folder = folder;
        this.size = size;
    }

    /**
     * Returns a corpus.
     *
     * @param folder where corpora of all sizes are kept
     * @param size its size
     * @return the corpus; nothing is made yet
     */
    public static Corpus in(Path folder, Size size) {
        return new Corpus(folder.resolve(size.name()), size);
    }

    /** {@return its size} */
    public Size size() {
        return size;
    }

    /** {@return the folder of its files} */
    public Path folder() {
        return folder;
    }

    /**
     * Makes readouts of three mentions with texts in English and Russian, as NDJSON.
     *
     * @return the file, of about 1.8 kB a line
     * @throws IOException if it cannot be written
     */
    public Path readouts() throws IOException {
        return made("readouts.ndjson", file -> {
            try (OutputStream out = Files.newOutputStream(file);
                    NdjsonWriter writer = NdjsonWriter.to(out)) {
                for (int i = 0; i < size.readouts(); i++) {
                    writer.write(Readouts.readout(i, MENTIONS));
                }
            }
        });
    }

    /**
     * Makes rows in the form of GDELT 2.0, of 61 columns.
     *
     * @return the file, of about 410 bytes a row
     * @throws IOException if it cannot be written
     */
    public Path gdelt() throws IOException {
        return made("gdelt.export.CSV", file -> {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
                GdeltRows rows = new GdeltRows();
                for (int i = 0; i < size.rows(); i++) {
                    out.write(rows.next());
                }
            }
        });
    }

    /**
     * Makes a dossier of readouts with ten mentions each, as a package of CSV tables.
     *
     * @return the folder of the package
     * @throws IOException if it cannot be written
     */
    public Path mentions() throws IOException {
        return made(
                "mentions",
                path -> CsvPackageWriter.write(path, writer -> {
                    Iterator<DossierRecord> records =
                            Readouts.dossier(size.mentions()).iterator();
                    while (records.hasNext()) {
                        writer.write(records.next());
                    }
                }));
    }

    private Path made(String name, Maker maker) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            Path unfinished = folder.resolve("unfinished-" + name);
            maker.make(unfinished);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return file;
    }

    private interface Maker {
        void make(Path path) throws IOException;
    }
}
