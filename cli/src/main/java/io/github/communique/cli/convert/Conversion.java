package io.github.communique.cli.convert;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.Finding;
import io.github.communique.check.ReadResult;
import io.github.communique.check.TableCode;
import io.github.communique.cli.console.Counted;
import io.github.communique.cli.file.DataFormat;
import io.github.communique.cli.file.Input;
import io.github.communique.csv.CsvPackageReader;
import io.github.communique.csv.CsvPackageWriter;
import io.github.communique.csv.DossierCsv;
import io.github.communique.csv.FlatView;
import io.github.communique.json.DossierJson;
import io.github.communique.json.NdjsonReader;
import io.github.communique.json.NdjsonWriter;
import io.github.communique.model.Dossier;
import io.github.communique.model.DossierRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Iterator;

/** One input on its way into another format, with the counts. */
public final class Conversion {
    private final Input input;
    private final DataFormat target;
    private final boolean lenient;
    private final Rejects rejects;
    private boolean isForSpreadsheets;
    private boolean readsWhole;
    private long written;
    private String counts = "";

    public Conversion(Input input, DataFormat target, boolean lenient, Rejects rejects) {
        this.input = input;
        this.target = target;
        this.lenient = lenient;
        this.rejects = rejects;
    }

    /** Guards the cells of a flat table against spreadsheets that run them. */
    public void guardForSpreadsheets() {
        isForSpreadsheets = true;
    }

    /** What was read and written, for people. */
    public String summary() {
        return input.name() + ": " + counts + Counted.of(written, "record") + " written";
    }

    /** Reads all of the input and writes what comes of it. */
    public void run(OutputStream out) throws IOException {
        if (target != DataFormat.NDJSON) {
            write(dossier(), out);
            return;
        }
        try (NdjsonWriter writer = NdjsonWriter.to(out)) {
            eachRecord(writer::write);
        }
    }

    /** The same into a package of tables. */
    public void run(Path tables) throws IOException {
        if (streams()) {
            OneHeader header = new OneHeader(input.name());
            CsvPackageWriter.write(tables, writer -> {
                eachRecord(item -> {
                    header.check(item);
                    writer.write(item);
                });
                header.finish();
            });
        } else {
            Dossier dossier = dossier();
            DossierCsv.write(dossier, tables);
            written = dossier.records().count();
        }
    }

    /** Whether a problem is only that tables cannot be read record by record. */
    public static boolean isOutOfOrder(CommuniqueFormatException e) {
        return e.finding().code() == TableCode.ROW_ORDER;
    }

    /** From now on reads tables as a whole, whatever the order of their rows. */
    public void readWhole() {
        readsWhole = true;
        written = 0;
    }

    /** Whether records go through one by one. */
    private boolean streams() {
        return input.format() == DataFormat.NDJSON
                || (input.format() == DataFormat.CSV_PACKAGE && !lenient && !readsWhole);
    }

    private void eachRecord(RecordSink sink) throws IOException {
        if (!streams()) {
            Iterator<DossierRecord> records = dossier().records().iterator();
            written = 0;
            each(records, sink);
        } else if (input.format() == DataFormat.NDJSON) {
            lines(reader -> each(reader, sink));
        } else {
            tables(sink);
        }
    }

    private void each(Iterator<DossierRecord> records, RecordSink sink) throws IOException {
        while (records.hasNext()) {
            sink.write(records.next());
            written++;
        }
    }

    private void tables(RecordSink sink) throws IOException {
        try (CsvPackageReader reader = CsvPackageReader.open(input.tables())) {
            each(reader, sink);
        }
    }

    private Dossier dossier() throws IOException {
        if (input.format() == DataFormat.NDJSON) {
            Dossier[] read = new Dossier[1];
            lines(reader -> {
                read[0] = reader.readDossier();
                written = reader.acceptedCount();
            });
            return read[0];
        }
        Dossier dossier = lenient ? readLenient() : input.readDossier();
        written = dossier.records().count();
        return dossier;
    }

    private void lines(LineWork work) throws IOException {
        try (NdjsonReader reader =
                lenient ? NdjsonReader.openLenient(input.json(), rejects) : NdjsonReader.open(input.json())) {
            work.accept(reader);
            counts = Counted.of(written + rejects.lines(), "record") + " read = " + written + " accepted + "
                    + rejects.lines() + " rejected, ";
        }
    }

    private Dossier readLenient() throws IOException {
        ReadResult<Dossier> result = input.format() == DataFormat.JSON
                ? DossierJson.readLenient(input.json())
                : DossierCsv.readLenient(input.tables());
        if (result.value().isEmpty()) {
            // Of a frame that cannot be read, the last problem is the one that ended the reading.
            Finding last = result.findings().get(result.findings().size() - 1);
            throw new CommuniqueFormatException(last);
        }
        for (Finding finding : result.findings()) {
            rejects.problem(finding);
        }
        counts = Counted.of(result.findings().size(), "problem") + ", ";
        return result.value().get();
    }

    private void write(Dossier dossier, OutputStream out) throws IOException {
        FlatView flat = FlatView.of(dossier);
        switch (target) {
            case FLAT_CSV -> (isForSpreadsheets ? flat.forSpreadsheets() : flat).writeCsv(out);
            case FLAT_MARKDOWN -> flat.writeMarkdown(out);
            default -> DossierJson.write(dossier, out);
        }
    }

    @FunctionalInterface
    private interface LineWork {
        void accept(NdjsonReader reader) throws IOException;
    }
}
