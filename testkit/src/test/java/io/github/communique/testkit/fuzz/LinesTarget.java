package io.github.communique.testkit.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.Finding;
import io.github.communique.json.JsonInput;
import io.github.communique.json.NdjsonProblems;
import io.github.communique.json.NdjsonReader;
import io.github.communique.json.NdjsonWriter;
import io.github.communique.json.RejectedLine;
import io.github.communique.model.DossierRecord;
import io.github.communique.testkit.conformance.ConformanceCorpus;
import io.github.communique.testkit.conformance.StreamCase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Streams of lines, read strictly and leniently. */
final class LinesTarget implements FuzzTarget {
    @Override
    public String name() {
        return "lines";
    }

    @Override
    public FuzzSyntax syntax() {
        return FuzzSyntax.JSON;
    }

    @Override
    public List<byte[]> seeds() throws IOException {
        return FuzzCorpus.seeds(ConformanceCorpus.streams().map(StreamCase::input), name());
    }

    @Override
    public FuzzOutcome run(byte[] input) throws IOException {
        Heard heard = new Heard();
        List<DossierRecord> lenient = new ArrayList<>();
        try (NdjsonReader reader = NdjsonReader.openLenient(open(input), heard)) {
            reader.forEachRemaining(lenient::add);
            assertThat(reader.acceptedCount()).as("accepted").isEqualTo(lenient.size());
            assertThat(reader.rejectedCount()).as("rejected").isEqualTo(heard.rejected);
            assertThat(reader.readCount()).as("read").isEqualTo(lenient.size() + heard.rejected);
        } catch (CommuniqueFormatException e) {
            heard.findings.add(e.finding());
        }
        heard.findings.forEach(finding -> FuzzPlaces.assertWithin(input, finding));
        assertWritable(lenient);
        return readStrictly(input, lenient, heard.findings);
    }

    private static FuzzOutcome readStrictly(byte[] input, List<DossierRecord> lenient, List<Finding> findings)
            throws IOException {
        List<DossierRecord> strict = new ArrayList<>();
        try (NdjsonReader reader = NdjsonReader.open(open(input))) {
            reader.forEachRemaining(strict::add);
            assertThat(findings).as("findings of what strict reading accepts").isEmpty();
            assertThat(strict).isEqualTo(lenient);
            return FuzzOutcome.accepted("records");
        } catch (CommuniqueFormatException e) {
            assertThat(findings)
                    .as("findings of what strict reading refuses")
                    .first()
                    .isEqualTo(e.finding());
            assertThat(strict).as("records before the first problem").isEqualTo(lenient.subList(0, strict.size()));
            return FuzzOutcome.refused(e.finding());
        }
    }

    private static void assertWritable(List<DossierRecord> records) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (NdjsonWriter writer = NdjsonWriter.to(out)) {
            for (DossierRecord item : records) {
                writer.write(item);
            }
        }
        try (NdjsonReader reader = NdjsonReader.open(open(out.toByteArray()))) {
            assertThat(reader.stream().toList()).isEqualTo(records);
        }
    }

    private static JsonInput open(byte[] input) {
        return JsonInput.of("fuzz", new ByteArrayInputStream(input));
    }

    private static final class Heard implements NdjsonProblems {
        private final List<Finding> findings = new ArrayList<>();
        private long rejected;

        @Override
        public void finding(Finding finding) {
            findings.add(finding);
        }

        @Override
        public void rejected(RejectedLine line) {
            assertThat(line.findings()).as("findings of a rejected line").isNotEmpty();
            findings.addAll(line.findings());
            rejected++;
        }
    }
}
