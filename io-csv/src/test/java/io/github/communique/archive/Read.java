package io.github.communique.archive;

import io.github.communique.check.Finding;
import io.github.communique.model.DiplomaticEvent;
import io.github.communique.model.DossierRecord;
import io.github.communique.model.Party;
import io.github.communique.model.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** All that came of reading an archive. */
final class Read implements ArchiveProblems {
    final List<DossierRecord> records = new ArrayList<>();
    final List<RefusedRow> refused = new ArrayList<>();
    final List<Finding> findings = new ArrayList<>();
    final List<FoldedRow> folded = new ArrayList<>();
    private ArchiveReport report = new ArchiveReport(List.of(), 0);

    static Read of(EventArchive archive, ArchiveInput... inputs) {
        Read read = new Read();
        try (ArchiveReader reader = archive.telling(read).read(List.of(inputs))) {
            reader.forEachRemaining(read.records::add);
            read.report = reader.report();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    /** Reads rows of any archive, told by themselves. */
    static Read of(Made... rows) {
        return of(EventArchive.auto(), Made.input("made", Made.file(rows)));
    }

    ArchiveReport report() {
        return report;
    }

    List<DiplomaticEvent> events() {
        return all(DiplomaticEvent.class);
    }

    /** The only event. */
    DiplomaticEvent event() {
        if (events().size() != 1) {
            throw new AssertionError("expected one event: " + events() + ", refused " + reasons());
        }
        return events().get(0);
    }

    Party party(String id) {
        return all(Party.class).stream()
                .filter(party -> party.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    Source source() {
        return all(Source.class).get(0);
    }

    List<String> reasons() {
        return refused.stream().map(row -> row.finding().toString()).toList();
    }

    private <T> List<T> all(Class<T> type) {
        return records.stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Override
    public void refused(RefusedRow row) {
        refused.add(row);
    }

    @Override
    public void finding(Finding finding) {
        findings.add(finding);
    }

    @Override
    public void folded(FoldedRow row) {
        folded.add(row);
    }
}
