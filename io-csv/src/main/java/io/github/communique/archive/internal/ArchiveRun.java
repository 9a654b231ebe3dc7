package io.github.communique.archive.internal;

import io.github.communique.archive.ArchiveGuess;
import io.github.communique.archive.ArchiveInput;
import io.github.communique.archive.ArchiveReport;
import io.github.communique.archive.FileReport;
import io.github.communique.check.ArchiveCode;
import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.Finding;
import io.github.communique.check.FindingCode;
import io.github.communique.check.Location;
import io.github.communique.check.ReadingCode;
import io.github.communique.model.DossierRecord;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads input after input, file after file, row after row, and gives out records as they become ready. */
public final class ArchiveRun implements Closeable {
    private final Options options;
    private final Iterator<ArchiveInput> inputs;
    private final RowEvents events;
    private final List<FileReport> reports = new ArrayList<>();
    private String name = "";
    private @Nullable Members members;
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
        this.inputs = inputs.iterator();
        this.events = new RowEvents(options);
    }

    /**
     * Reads on to the next record.
     *
     * @return the record, or null at the end
     * @throws IOException if an input cannot be opened or read on
     */
    public @Nullable DossierRecord next() throws IOException {
        while (true) {
            DossierRecord ready = events.poll();
            if (ready != null) {
                return ready;
            }
            if (file != null) {
                readOn(file);
            } else if (!openNext()) {
                if (finished) {
                    return null;
                }
                finished = true;
                events.finish();
            }
        }
    }

    private void readOn(FileRows<CodedRow> current) throws IOException {
        try {
            CodedRow row = current.next();
            if (row != null) {
                events.take(row, current);
                return;
            }
            end(current, Optional.empty());
        } catch (Damage e) {
            end(current, Optional.of(damage(current.name(), e.code(), e.message())));
            closeMembers();
        }
    }

    private void end(FileRows<CodedRow> current, Optional<Finding> damage) {
        file = null;
        readBefore += current.counts().read();
        reports.add(current.report(damage));
        damage.ifPresent(this::tell);
    }

    /** Opens the next file; says whether there may be another. */
    private boolean openNext() throws IOException {
        Members open = members;
        if (open == null && !inputs.hasNext()) {
            return false;
        }
        try {
            if (open == null) {
                ArchiveInput input = inputs.next();
                name = input.name();
                open = Members.open(input, options.limits());
                members = open;
            }
            Members.Member member = open.next();
            if (member == null) {
                closeMembers();
            } else {
                open(member);
            }
        } catch (Damage e) {
            damaged(name, damage(name, e.code(), e.message()));
            closeMembers();
        }
        return true;
    }

    private void open(Members.Member member) throws IOException {
        Head head = Head.of(member.in(), options.limits().maxRowBytes());
        ArchiveGuess guess = ShapeFinder.guess(head);
        Optional<ShapeChoice> choice = ShapeFinder.choose(head, guess, options);
        if (choice.isPresent()) {
            ShapeChoice chosen = choice.get();
            file = new FileRows<>(member, head, chosen.shape(), chosen.hasHeader(), options);
        } else {
            FindingCode code = head.isUtf16() ? ReadingCode.ENCODING : ArchiveCode.NOT_RECOGNISED;
            String expected = options.format()
                    .map(format -> "not a file of " + format.name() + ": ")
                    .orElse("");
            damaged(member.name(), damage(member.name(), code, expected + guess.reason()));
        }
    }

    private void damaged(String name, Finding finding) {
        reports.add(new FileCounts(name, "").report(new TreeMap<>(), Optional.of(finding)));
        tell(finding);
    }

    private static Finding damage(String name, FindingCode code, String message) {
        return Finding.at(code, Location.of(name), message);
    }

    private void tell(Finding finding) {
        if (options.isStrict()) {
            throw new CommuniqueFormatException(finding);
        }
        options.problems().finding(finding);
    }

    private void closeMembers() throws IOException {
        if (members != null) {
            members.close();
            members = null;
        }
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
        closeMembers();
    }
}
