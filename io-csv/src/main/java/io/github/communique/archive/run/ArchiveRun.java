package io.github.communique.archive.run;

import io.github.communique.archive.ArchiveInput;
import io.github.communique.archive.ArchiveReport;
import io.github.communique.archive.FileReport;
import io.github.communique.archive.decode.DecodedRow;
import io.github.communique.archive.decode.FileCounts;
import io.github.communique.archive.decode.FileRows;
import io.github.communique.archive.decode.Options;
import io.github.communique.archive.decode.ReadAhead;
import io.github.communique.archive.decode.Step;
import io.github.communique.archive.event.CodedRow;
import io.github.communique.archive.fold.RowEvents;
import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.Finding;
import io.github.communique.model.DiplomaticEvent;
import io.github.communique.model.DossierRecord;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads input after input, file after file, row after row, and gives out records as they become ready. */
public final class ArchiveRun implements Closeable {
    private final Options options;
    private final ReadAhead<CodedRow> steps;
    private final RowEvents events;
    private final List<FileReport> reports = new ArrayList<>();
    private @Nullable FileRows<CodedRow> file;
    private boolean finished;
    private long readBefore;

    /**
     * Makes a run; nothing is opened yet.
     *
     * @param inputs what to read, in order
     * @param options how
     */
    public ArchiveRun(List<ArchiveInput> inputs, Options options) {
        this.options = options;
        this.steps = new ReadAhead<>(inputs, options, head -> ShapeFinder.choose(head, options));
        this.events = new RowEvents(options);
    }

    /**
     * Reads on to the next record.
     *
     * @return the record, or null at the end
     * @throws IOException if an input cannot be opened or read on
     */
    public @Nullable DossierRecord next() throws IOException {
        DossierRecord ready = events.poll();
        while (ready == null && readOn()) {
            ready = events.poll();
        }
        return ready;
    }

    /**
     * Reads on to the next event, and passes over parties and sources.
     *
     * @return the event, or null at the end
     * @throws IOException if an input cannot be opened or read on
     */
    public @Nullable DiplomaticEvent nextEvent() throws IOException {
        DiplomaticEvent ready = events.pollEvent();
        while (ready == null && readOn()) {
            ready = events.pollEvent();
        }
        return ready;
    }

    /** Takes a row or what else comes; says whether there was anything, or the end has just come. */
    private boolean readOn() throws IOException {
        if (takeRow() || takeStep()) {
            return true;
        }
        boolean isNew = !finished;
        finished = true;
        if (isNew) {
            events.finish();
        }
        return isNew;
    }

    private boolean takeRow() {
        FileRows<CodedRow> current = file;
        DecodedRow.Sound<CodedRow> row = current == null ? null : current.next();
        if (current == null || row == null) {
            return false;
        }
        events.take(row, current);
        return true;
    }

    private boolean takeStep() throws IOException {
        Step<CodedRow> step = steps.next();
        if (step instanceof Step.Begun<CodedRow> begun) {
            file = new FileRows<>(begun.file(), options);
        } else if (step instanceof Step.Useless<CodedRow> useless) {
            reports.add(new FileCounts(useless.name(), "").report(new TreeMap<>(), Optional.of(useless.finding())));
            tell(useless.finding());
        } else if (file != null) {
            if (step instanceof Step.Rows<CodedRow> rows) {
                file.enter(rows.block().get());
            } else if (step instanceof Step.Ended<CodedRow> ended) {
                end(file, Optional.ofNullable(ended.damage()).map(file::damage));
            }
        }
        return step != null;
    }

    private void end(FileRows<CodedRow> current, Optional<Finding> damage) {
        file = null;
        readBefore += current.counts().read();
        reports.add(current.report(damage));
        damage.ifPresent(this::tell);
    }

    private void tell(Finding finding) {
        if (options.isStrict()) {
            throw new CommuniqueFormatException(finding);
        }
        options.problems().finding(finding);
    }

    /** {@return how many rows were read so far} */
    public long rowCount() {
        return readBefore + (file == null ? 0 : file.counts().read());
    }

    /** {@return what became of all rows so far; of the file that is being read too} */
    public ArchiveReport report() {
        List<FileReport> all = new ArrayList<>(reports);
        if (file != null) {
            all.add(file.report(Optional.empty()));
        }
        return new ArchiveReport(all, events.closedEarly());
    }

    @Override
    public void close() throws IOException {
        steps.close();
    }
}
