package io.github.communique.cli.imports;

import io.github.communique.archive.ArchiveInput;
import io.github.communique.archive.ArchiveReader;
import io.github.communique.archive.ArchiveReport;
import io.github.communique.archive.EventArchive;
import io.github.communique.archive.FileReport;
import io.github.communique.archive.UnsupportedSelectionException;
import io.github.communique.cli.console.CommandFailure;
import io.github.communique.cli.console.Counted;
import io.github.communique.cli.console.ExitCode;
import io.github.communique.cli.console.Streams;
import io.github.communique.cli.convert.RecordSink;
import io.github.communique.model.DossierHeader;
import io.github.communique.model.DossierId;
import java.io.IOException;
import java.util.List;

/** Files of archives on their way into records, with the counts. */
public final class ImportRun {
    private final EventArchive archive;
    private final List<String> files;
    private final DossierId id;
    private final Streams streams;
    private ArchiveReport report = new ArchiveReport(List.of(), 0);
    private long written;

    public ImportRun(EventArchive archive, List<String> files, DossierId id, Streams streams) {
        this.archive = archive;
        this.files = files;
        this.id = id;
        this.streams = streams;
    }

    /** Reads all files and writes a dossier, record by record. */
    public void run(RecordSink sink) throws IOException {
        ArchiveReader[] open = new ArchiveReader[1];
        List<ArchiveInput> inputs = ArchiveInputs.of(files, streams, () -> open[0] == null ? 0 : open[0].rowCount());
        try (ArchiveReader reader = archive.read(inputs)) {
            open[0] = reader;
            sink.write(header(inputs));
            for (written = 1; reader.hasNext(); written++) {
                sink.write(reader.next());
            }
            report = reader.report();
        } catch (UnsupportedSelectionException e) {
            throw new CommandFailure(ExitCode.USAGE, String.valueOf(e.getMessage()));
        }
        if (report.files().stream().allMatch(file -> file.layout().isEmpty())) {
            throw new CommandFailure(ExitCode.UNREADABLE, "nothing was written: none of the files is of an archive");
        }
    }

    private DossierHeader header(List<ArchiveInput> inputs) {
        String others = inputs.size() == 1 ? "" : " and " + Counted.of(inputs.size() - 1L, "more file");
        return DossierHeader.builder()
                .id(id)
                .title("Events from " + inputs.get(0).fileName() + others)
                .build();
    }

    public ArchiveReport report() {
        return report;
    }

    /** What became of the rows, for people. */
    public void summarise() {
        for (FileReport file : report.files()) {
            if (!file.layout().isEmpty()) {
                streams.message(file.file() + ": " + file.layout() + ", "
                        + counts(file.read(), file.kept(), file.folded(), file.filtered(), file.refused()));
            }
        }
        report.byReason().forEach((reason, count) -> streams.message(reason + " " + count));
        report.notes().forEach((code, count) -> streams.message(code + " " + count + " (kept)"));
        if (report.closedEarly() > 0) {
            streams.message(Counted.of(report.closedEarly(), "event")
                    + " given out early, since too many waited for their rows");
        }
        streams.message(counts(report.read(), report.kept(), report.folded(), report.filtered(), report.refused())
                + ", " + Counted.of(written, "record") + " written");
    }

    private static String counts(long read, long kept, long folded, long filtered, long refused) {
        return Counted.of(read, "row") + " read = " + kept + " kept + " + folded + " folded + " + filtered
                + " filtered + " + refused + " refused";
    }
}
