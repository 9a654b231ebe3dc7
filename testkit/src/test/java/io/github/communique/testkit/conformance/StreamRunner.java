package io.github.communique.testkit.conformance;

import io.github.communique.check.Finding;
import io.github.communique.json.NdjsonProblems;
import io.github.communique.json.NdjsonReader;
import io.github.communique.json.NdjsonWriter;
import io.github.communique.json.RejectedLine;
import io.github.communique.model.DossierRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Takes streams of records through the library. */
final class StreamRunner implements NdjsonProblems {
    private final List<Finding> findings = new ArrayList<>();

    private StreamRunner() {}

    static Outcome run(StreamCase aCase) throws IOException {
        Outcome outcome = new Outcome(aCase);
        StreamRunner heard = new StreamRunner();
        List<DossierRecord> records = new ArrayList<>();
        try (NdjsonReader reader = NdjsonReader.openLenient(Reading.of(aCase.input()), heard)) {
            reader.forEachRemaining(records::add);
            outcome.say("reading", heard.findings.isEmpty() ? "accepted" : "refused")
                    .count("accepted", reader.acceptedCount())
                    .count("rejected", reader.rejectedCount());
        }
        if (heard.findings.isEmpty()) {
            return outcome.file(
                    "canonical",
                    ".canonical.ndjson",
                    lines(records.stream()).getBytes(StandardCharsets.UTF_8),
                    aCase.input());
        }
        return outcome.findings("findings", DocumentRunner.of(heard.findings));
    }

    static String lines(Stream<DossierRecord> records) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (NdjsonWriter writer = NdjsonWriter.to(out)) {
            for (DossierRecord item : records.toList()) {
                writer.write(item);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void finding(Finding finding) {
        findings.add(finding);
    }

    @Override
    public void rejected(RejectedLine line) {
        findings.addAll(line.findings());
    }
}
