package io.github.communique.cli.imports;

import io.github.communique.cli.console.Streams;
import io.github.communique.cli.convert.RecordSink;
import io.github.communique.cli.file.DataFormat;
import io.github.communique.cli.file.Input;
import io.github.communique.cli.file.Output;
import io.github.communique.csv.CsvPackageWriter;
import io.github.communique.csv.FlatWriter;
import io.github.communique.json.NdjsonWriter;
import io.github.communique.model.DiplomaticEvent;
import java.io.IOException;
import java.io.OutputStream;

/** Where the records of an import go: lines, a package of tables, or the events alone into a flat table. */
public final class ImportOutput {
    private final String out;
    private final DataFormat format;
    private final Streams streams;

    private ImportOutput(String out, DataFormat format, Streams streams) {
        this.out = out;
        this.format = format;
        this.streams = streams;
    }

    public static ImportOutput of(String out, DataFormat format, Streams streams) {
        return new ImportOutput(out, format, streams);
    }

    /** Writes records. */
    @FunctionalInterface
    public interface Content {
        void writeTo(RecordSink sink) throws IOException;
    }

    /** Writes all of it or, if anything fails, nothing. */
    public void write(Content content) throws IOException {
        switch (format) {
            case CSV_PACKAGE ->
                Output.writePackage(
                        out,
                        Input.path(out),
                        tables -> CsvPackageWriter.write(tables, writer -> content.writeTo(writer::write)));
            case FLAT_CSV -> Output.of(out, streams).write(output -> flat(output, content));
            default -> Output.of(out, streams).write(output -> lines(output, content));
        }
    }

    private static void lines(OutputStream output, Content content) throws IOException {
        try (NdjsonWriter writer = NdjsonWriter.to(output)) {
            content.writeTo(writer::write);
        }
    }

    private static void flat(OutputStream output, Content content) throws IOException {
        FlatWriter writer = FlatWriter.to(output);
        content.writeTo(item -> {
            if (item instanceof DiplomaticEvent event) {
                writer.write(event);
            }
        });
        writer.flush();
    }
}
