package io.github.communique.testkit.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.archive.ArchiveInput;
import io.github.communique.archive.ArchiveProblems;
import io.github.communique.archive.ArchiveReader;
import io.github.communique.archive.ArchiveReport;
import io.github.communique.archive.CameoDyads;
import io.github.communique.archive.EventArchive;
import io.github.communique.archive.FileReport;
import io.github.communique.archive.FoldedRow;
import io.github.communique.archive.PloverJsonl;
import io.github.communique.archive.RefusedRow;
import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.DossierChecker;
import io.github.communique.check.Finding;
import io.github.communique.json.DossierJson;
import io.github.communique.model.DiplomaticEvent;
import io.github.communique.model.Dossier;
import io.github.communique.model.DossierHeader;
import io.github.communique.model.DossierId;
import io.github.communique.model.DossierRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What must hold of the rows of an archive, whatever is in them. */
final class ArchivePromises implements ArchiveProblems {
    private static final DossierChecker CHECKER = DossierChecker.standard();

    private final List<DossierRecord> records = new ArrayList<>();
    private final List<RefusedRow> refused = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<FoldedRow> folded = new ArrayList<>();

    private ArchivePromises() {}

    /**
     * Reads rows leniently and strictly.
     *
     * @param archive the archive
     * @param input the rows
     * @return what became of them, and the rows that were refused
     */
    static Result hold(EventArchive archive, ArchiveInput input) throws IOException {
        ArchivePromises heard = new ArchivePromises();
        ArchiveReport report = heard.read(archive.telling(heard), input);
        heard.assertCounts(report);
        heard.findings().forEach(FuzzPlaces::assertMessage);
        heard.assertUsable();
        Optional<Finding> first = Stream.concat(
                        heard.refused.stream().map(RefusedRow::finding),
                        report.files().stream().map(FileReport::damage).flatMap(Optional::stream))
                .findFirst();
        return new Result(strictly(archive, input, first), List.copyOf(heard.refused));
    }

    record Result(FuzzOutcome outcome, List<RefusedRow> refused) {}

    private ArchiveReport read(EventArchive archive, ArchiveInput input) throws IOException {
        try (ArchiveReader reader = archive.read(List.of(input))) {
            reader.forEachRemaining(records::add);
            return reader.report();
        }
    }

    private Stream<Finding> findings() {
        return Stream.concat(findings.stream(), refused.stream().map(RefusedRow::finding));
    }

    private void assertCounts(ArchiveReport report) {
        assertThat(report.read())
                .as("rows")
                .isEqualTo(report.kept() + report.folded() + report.filtered() + report.refused());
        assertThat(report.kept()).as("kept").isEqualTo(events().count());
        assertThat(report.refused()).as("refused").isEqualTo(refused.size());
        assertThat(report.folded()).as("folded").isEqualTo(folded.size());
        assertThat(report.toJson()).isNotBlank();
    }

    private Stream<DiplomaticEvent> events() {
        return records.stream().filter(DiplomaticEvent.class::isInstance).map(DiplomaticEvent.class::cast);
    }

    /** With a header the records are a dossier whose references resolve, and which can be written in every form. */
    private void assertUsable() throws IOException {
        Dossier.Builder builder = Dossier.builder()
                .header(DossierHeader.builder()
                        .id(DossierId.of("fuzz"))
                        .title("Fuzz")
                        .build());
        records.forEach(builder::add);
        Dossier dossier = builder.build();
        assertThat(DossierJson.parse(DossierJson.toJson(dossier))).isEqualTo(dossier);
        assertThat(CHECKER.check(dossier))
                .extracting(finding -> finding.code().code())
                .noneMatch(code -> code.endsWith(".unresolved") || code.equals("id.duplicate"));
        try (CameoDyads dyads = CameoDyads.to(new ByteArrayOutputStream());
                PloverJsonl lines = PloverJsonl.to(new ByteArrayOutputStream())) {
            for (DossierRecord item : records) {
                dyads.write(item);
                lines.write(item);
            }
        }
    }

    private static FuzzOutcome strictly(EventArchive archive, ArchiveInput input, Optional<Finding> first)
            throws IOException {
        try (ArchiveReader reader = archive.strictly().read(List.of(input))) {
            reader.forEachRemaining(item -> {});
            assertThat(first).as("what strict reading should refuse").isEmpty();
            return FuzzOutcome.accepted("rows");
        } catch (CommuniqueFormatException e) {
            assertThat(first.map(Object::toString)).hasValue(e.finding().toString());
            return FuzzOutcome.refused(e.finding());
        }
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
