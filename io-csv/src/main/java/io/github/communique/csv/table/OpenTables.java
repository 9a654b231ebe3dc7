package io.github.communique.csv.table;

import io.github.communique.check.TableCode;
import io.github.communique.csv.cell.CellReader;
import io.github.communique.model.DossierRecord;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The table of one kind of record and the tables of its parts, while they are read side by side. */
final class OpenTables implements Closeable {
    private final RecordTable records;
    private final PackageSource source;
    private final RowOrder order;
    private final Problems problems;
    private final Reading reading;
    private final Set<String> keys = new HashSet<>();
    private final List<TableFile> files = new ArrayList<>();
    private final List<PartRows> parts = new ArrayList<>();
    private @Nullable TableFile file;
    private @Nullable IndexedRows sorted;
    private long lastPosition;

    private OpenTables(RecordTable records, PackageSource source, RowOrder order, Problems problems) {
        this.records = records;
        this.source = source;
        this.order = order;
        this.problems = problems;
        this.reading = new Reading(problems, PackageTables.all().size());
    }

    static OpenTables of(RecordTable records, PackageSource source, RowOrder order, Problems problems)
            throws IOException {
        OpenTables tables = new OpenTables(records, source, order, problems);
        try {
            tables.openAll();
            return tables;
        } catch (IOException | RuntimeException e) {
            tables.close();
            throw e;
        }
    }

    private void openAll() throws IOException {
        file = open(records.table());
        if (file != null && !order.isOrdered() && records.table().positionSlot() >= 0) {
            sorted = new IndexedRows(file, reading);
        }
        for (Table table : PackageTables.all()) {
            TableFile part = isPart(table) ? open(table) : null;
            if (part != null) {
                PartRows rows = order.isOrdered() ? new OrderedRows(part) : new IndexedRows(part, reading);
                parts.add(rows);
                reading.setRows(table, rows);
            }
        }
    }

    private boolean isPart(Table table) {
        Optional<Table> parent = table.parent();
        while (parent.isPresent()) {
            if (parent.get() == records.table()) {
                return true;
            }
            parent = parent.get().parent();
        }
        return false;
    }

    private @Nullable TableFile open(Table table) throws IOException {
        Optional<CellReader> cells = source.open(table);
        if (cells.isEmpty()) {
            return null;
        }
        TableFile opened = TableFile.open(source.nameOf(table), table, cells.get(), problems);
        files.add(opened);
        return opened;
    }

    /** Goes to the next row of the records' table; says whether there is one. */
    boolean next() throws UnorderedRowsException {
        IndexedRows inOrder = sorted;
        if (inOrder != null) {
            return inOrder.nextOfAll();
        }
        TableFile rows = file;
        if (rows == null || !rows.next()) {
            return false;
        }
        int slot = records.table().positionSlot();
        if (slot >= 0) {
            long position = rows.position(slot);
            if (position <= lastPosition) {
                throw new UnorderedRowsException(
                        Reading.location(rows.cells(), rows.cells().row(), slot));
            }
            lastPosition = position;
        }
        return true;
    }

    /** Reads the current row and all that belongs to it; null if it makes no record, which was reported. */
    @Nullable
    DossierRecord read() throws UnorderedRowsException {
        Cells cells = Objects.requireNonNull(file).cells();
        if (order.holdsKeys() && !keys.add(cells.text(cells.header().key()[0]))) {
            reading.duplicate(cells, cells.header().key()[0]);
            return null;
        }
        if (records.table() == PackageTables.dossier() && cells.row().number() > 1) {
            reading.report(TableCode.DUPLICATE_ROW, cells, -1, "a package has one dossier, and this is another row");
            return null;
        }
        return records.read(cells, reading);
    }

    /** How many rows of the records' table were left out before they could be read. */
    long leftOut() {
        return (file == null ? 0 : file.skipped()) + (sorted == null ? 0 : sorted.dropped());
    }

    /** Deals with rows that belong to no record. */
    void finish() throws UnorderedRowsException {
        for (PartRows rows : parts) {
            rows.finish();
        }
    }

    @Override
    public void close() throws IOException {
        for (TableFile opened : files) {
            opened.close();
        }
    }
}
