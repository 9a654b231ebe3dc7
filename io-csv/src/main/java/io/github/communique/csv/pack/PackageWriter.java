package io.github.communique.csv.pack;

import io.github.communique.csv.cell.CellWriter;
import io.github.communique.csv.table.Column;
import io.github.communique.csv.table.PackageTables;
import io.github.communique.csv.table.Table;
import io.github.communique.csv.table.TableSink;
import io.github.communique.model.DossierHeader;
import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the tables of a package into a folder, one file each, as rows come; tables without rows get no file. */
public final class PackageWriter implements TableSink, Closeable {
    private static final char SEPARATOR = ',';

    private final Path folder;
    private final boolean isDurable;
    private final List<Table> tables = PackageTables.all();
    private final @Nullable String[][] cells = new @Nullable String[tables.size()][];
    private final @Nullable CellWriter[] writers = new @Nullable CellWriter[tables.size()];
    private boolean isClosed;

    /**
     * Writes into a folder.
     *
     * @param folder an empty folder
     * @param isDurable whether the files must be on disk when they are closed
     */
    public PackageWriter(Path folder, boolean isDurable) {
        this.folder = folder;
        this.isDurable = isDurable;
        tables.forEach(table -> cells[table.ordinal()] = new @Nullable String[table.width()]);
    }

    @Override
    public @Nullable String[] cells(Table table) {
        return cells[table.ordinal()];
    }

    @Override
    public void write(Table table) throws IOException {
        CellWriter writer = writers[table.ordinal()];
        if (writer == null) {
            writer = open(table);
        }
        writer.write(cells[table.ordinal()]);
    }

    /** {@return how many rows of a table were written, without the header} */
    public long rows(Table table) {
        CellWriter writer = writers[table.ordinal()];
        return writer == null ? 0 : writer.rows() - 1;
    }

    private CellWriter open(Table table) throws IOException {
        CellWriter writer = new CellWriter(create(fileOf(table)), SEPARATOR, table.plainSlots());
        writers[table.ordinal()] = writer;
        writer.write(table.columns().stream().map(Column::name).toArray(String[]::new));
        return writer;
    }

    static String fileOf(Table table) {
        return table.name() + ".csv";
    }

    /**
     * Writes the descriptor, when all rows are written.
     *
     * @param header what the dossier says of itself
     * @return the names of the files, the descriptor first
     * @throws IOException if it cannot be written
     */
    public List<String> finish(DossierHeader header) throws IOException {
        close();
        List<Table> present = tables.stream()
                .filter(table -> writers[table.ordinal()] != null)
                .toList();
        try (OutputStream out = create(Descriptor.FILE)) {
            DescriptorWriter.write(header, present, out);
        }
        List<String> names = new ArrayList<>();
        names.add(Descriptor.FILE);
        present.forEach(table -> names.add(fileOf(table)));
        return names;
    }

    private OutputStream create(String name) throws IOException {
        FileOutputStream file = new FileOutputStream(folder.resolve(name).toFile());
        return isDurable ? new DurableFile(file) : file;
    }

    @Override
    public void close() throws IOException {
        if (isClosed) {
            return;
        }
        isClosed = true;
        IOException failure = null;
        for (CellWriter writer : writers) {
            if (writer != null) {
                try {
                    writer.close();
                } catch (IOException e) {
                    failure = e;
                }
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    /** A file that is on disk when it is closed. */
    private static final class DurableFile extends FilterOutputStream {
        private final FileOutputStream file;

        DurableFile(FileOutputStream file) {
            super(file);
            this.file = file;
        }

        @Override
        public void write(byte[] buffer, int offset, int length) throws IOException {
            file.write(buffer, offset, length);
        }

        @Override
        public void close() throws IOException {
            try (file) {
                file.getFD().sync();
            }
        }
    }
}
