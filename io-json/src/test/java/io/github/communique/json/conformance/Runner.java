package io.github.communique.json.conformance;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.DossierChecker;
import io.github.communique.check.Finding;
import io.github.communique.compare.ReadoutComparison;
import io.github.communique.evidence.EvidenceChecker;
import io.github.communique.evidence.SourceTexts;
import io.github.communique.json.ComparisonJson;
import io.github.communique.json.DossierJson;
import io.github.communique.json.JsonInput;
import io.github.communique.json.NdjsonProblems;
import io.github.communique.json.NdjsonReader;
import io.github.communique.json.NdjsonWriter;
import io.github.communique.json.RejectedLine;
import io.github.communique.model.Dossier;
import io.github.communique.model.DossierRecord;
import io.github.communique.model.EventId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Takes a case through the library and says what came of it. */
final class Runner {
    private static final DossierChecker CHECKER = DossierChecker.standard();

    private final CorpusCase aCase;
    private final Outcome outcome;

    private Runner(CorpusCase aCase) {
        this.aCase = aCase;
        this.outcome = new Outcome(aCase);
    }

    static Outcome run(CorpusCase aCase) throws IOException {
        Runner runner = new Runner(aCase);
        return aCase.isStream() ? runner.stream() : runner.document();
    }

    /** An input whose name is that of the file alone. */
    static JsonInput input(CorpusCase aCase) {
        String name = aCase.input().substring(aCase.input().lastIndexOf('/') + 1);
        return JsonInput.of(name, new ByteArrayInputStream(aCase.bytes()));
    }

    private Outcome document() throws IOException {
        Dossier dossier;
        try {
            dossier = DossierJson.read(input(aCase));
        } catch (CommuniqueFormatException e) {
            List<Finding> findings = DossierJson.readLenient(input(aCase)).findings();
            return outcome.say("reading", "refused").findings("findings", findings);
        }
        outcome.say("reading", "accepted")
                .file(
                        "canonical",
                        ".canonical.json",
                        DossierJson.toJson(dossier).getBytes(StandardCharsets.UTF_8))
                .findings("checks", CHECKER.check(dossier));
        if (aCase.texts().isPresent()) {
            SourceTexts texts =
                    SourceTexts.folder(Corpus.ROOT.resolve(aCase.texts().get()));
            outcome.findings(
                    "evidence", EvidenceChecker.of(texts).check(dossier).findings());
        }
        if (aCase.compare().isPresent()) {
            EventId event = EventId.of(aCase.compare().get());
            String comparison = ComparisonJson.toJson(ReadoutComparison.of(dossier, event));
            outcome.file("comparison", ".comparison.json", comparison.getBytes(StandardCharsets.UTF_8));
        }
        return outcome;
    }

    private Outcome stream() throws IOException {
        Collected problems = new Collected();
        List<DossierRecord> records = new ArrayList<>();
        try (NdjsonReader reader = NdjsonReader.openLenient(input(aCase), problems)) {
            reader.forEachRemaining(records::add);
            outcome.say("reading", problems.findings.isEmpty() ? "accepted" : "refused")
                    .count("accepted", reader.acceptedCount())
                    .count("rejected", reader.rejectedCount());
        }
        if (problems.findings.isEmpty()) {
            outcome.file("canonical", ".canonical.ndjson", lines(records));
        } else {
            outcome.findings("findings", problems.findings);
        }
        return outcome;
    }

    private static byte[] lines(List<DossierRecord> records) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (NdjsonWriter writer = NdjsonWriter.to(out)) {
            for (DossierRecord item : records) {
                writer.write(item);
            }
        }
        return out.toByteArray();
    }

    private static final class Collected implements NdjsonProblems {
        private final List<Finding> findings = new ArrayList<>();

        @Override
        public void finding(Finding finding) {
            findings.add(finding);
        }

        @Override
        public void rejected(RejectedLine line) {
            findings.addAll(line.findings());
        }
    }
}
