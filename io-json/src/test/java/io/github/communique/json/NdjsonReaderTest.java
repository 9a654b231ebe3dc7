package io.github.communique.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.Finding;
import io.github.communique.model.DossierRecord;
import io.github.communique.model.LocalizedText;
import io.github.communique.model.Person;
import io.github.communique.model.PersonId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class NdjsonReaderTest {
    private static final String HEADER = "{\"type\":\"dossier\",\"communique\":\"1.0\",\"id\":\"d\",\"title\":\"T\"}\n";

    private static String person(String id) {
        return "{\"type\":\"person\",\"id\":\"" + id + "\",\"names\":{\"en\":\"Имя\"}}";
    }

    private static final class Kept implements NdjsonProblems {
        final List<Finding> findings = new ArrayList<>();
        final List<RejectedLine> lines = new ArrayList<>();

        @Override
        public void finding(Finding finding) {
            findings.add(finding);
        }

        @Override
        public void rejected(RejectedLine line) {
            lines.add(line);
        }
    }

    @Test
    void goesOnBehindEachBadLineAndCountsThem() throws IOException {
        String text = String.join(
                "\n",
                person("a"),
                "",
                "{\"type\":\"person\",",
                "null",
                person("b") + " " + person("c"),
                "{\"type\":\"persn\"}",
                "  " + person("d") + "\r",
                "{\"type\":\"person\",\"id\":\"e\",\"x",
                person("f"));
        Kept problems = new Kept();
        try (NdjsonReader reader = NdjsonReader.openLenient(JsonInput.of("p", text), problems)) {
            assertThat(reader.stream())
                    .extracting(item -> ((Person) item).id().value())
                    .containsExactly("a", "b", "d", "f");
            assertThat(reader.readCount()).isEqualTo(9);
            assertThat(reader.acceptedCount()).isEqualTo(4);
            assertThat(reader.rejectedCount()).isEqualTo(5);
        }
        assertThat(problems.lines).extracting(RejectedLine::line).containsExactly(3L, 4L, 5L, 6L, 8L);
        assertThat(problems.lines)
                .extracting(
                        line -> line.findings().get(line.findings().size() - 1).toString())
                .containsExactly(
                        "p:3:18: error: the line ends before its record does [file.syntax]",
                        "p:4:1: error: expected an object (record), found null; leave out what is not known"
                                + " [value.type]",
                        "p:5:49: error: expected the end of the line after the record [file.syntax]",
                        "p:6:1: /type: error: record type must be one of dossier, party, person, topic, source, call,"
                                + " meeting, action, readout, claim: 'persn' [value.unknown-term]",
                        "p:8:29: error: the line ends before its record does [file.syntax]");
        assertThat(problems.lines.get(4).text()).isEqualTo("{\"type\":\"person\",\"id\":\"e\",\"x");
    }

    @Test
    void refusesARecordThatGoesOnOnTheNextLine() throws IOException {
        Kept problems = new Kept();
        String text = "{\"type\":\"person\",\n\"id\":\"a\",\"names\":{\"en\":\"A\"}}\n" + person("b");
        try (NdjsonReader reader = NdjsonReader.openLenient(JsonInput.of("p", text), problems)) {
            assertThat(reader.stream().count()).isEqualTo(1);
        }
        assertThat(problems.lines.get(0).findings().toString())
                .isEqualTo("[p:1:18: error: a record must stand on one line, and this one goes on behind it"
                        + " [file.syntax]]");
    }

    @Test
    void throwsAtTheFirstBadLineWithItsNumber() throws IOException {
        try (NdjsonReader reader = NdjsonReader.open(JsonInput.of("p", HEADER + "\n\n" + "{\"type\":\"person\"}"))) {
            reader.next();
            assertThatExceptionOfType(CommuniqueFormatException.class)
                    .isThrownBy(reader::next)
                    .withMessage("p:4:1: missing property 'id', which a person must have");
        }
    }

    @Test
    void keepsWhatItDoesNotKnowAndReportsIt() throws IOException {
        Kept problems = new Kept();
        String line =
                "{\"type\":\"readout\",\"id\":\"r\",\"event\":\"e\",\"issuer\":\"a\",\"form\":\"written\",\"mood\":[1],"
                        + "\"issued\":\"2021\",\"coding\":\"partial\",\"mentions\":[{\"topic\":\"t\",\"treatment\":\"agreed\","
                        + "\"weight\":3}]}";
        try (NdjsonReader reader = NdjsonReader.openLenient(JsonInput.of("p", line), problems)) {
            assertThat(reader.next().extensions().asMap().keySet()).containsExactly("mentions/0/weight", "mood");
        }
        assertThat(problems.findings).extracting(Finding::path).containsExactly("/mood", "/mentions/0/weight");
        assertThat(problems.lines).isEmpty();
    }

    @Test
    void handsOverALineThatIsNotUtf8AndGoesOn() throws IOException {
        byte[] bad = "{\"type\":\"person\",\"id\":\"é\"}\n".getBytes(StandardCharsets.ISO_8859_1);
        InputStream in = new SequenceInputStream(Collections.enumeration(
                List.of(utf8(person("a") + "\n"), new ByteArrayInputStream(bad), utf8(person("b") + "\n"))));
        Kept problems = new Kept();
        try (NdjsonReader reader = NdjsonReader.openLenient(JsonInput.of("p", in), problems)) {
            assertThat(reader.stream().count()).isEqualTo(2);
        }
        assertThat(problems.lines).singleElement().satisfies(line -> {
            assertThat(line.line()).isEqualTo(2);
            assertThat(line.findings())
                    .extracting(Finding::toString)
                    .containsExactly("p:2:24: error: byte 0xE9 is not UTF-8 here; the input may be in another encoding,"
                            + " such as Windows-1252 [file.encoding]");
        });
    }

    private static InputStream utf8(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void handsOverALineThatIsTooLongAndGoesOn() throws IOException {
        String text = person("a") + "\n" + "x".repeat(5_000) + "\n" + person("b") + "\n" + "y".repeat(5_000);
        Kept problems = new Kept();
        JsonInput input =
                JsonInput.of("p", text).withLimits(JsonLimits.defaults().withMaxRecordBytes(1_000));
        try (NdjsonReader reader = NdjsonReader.openLenient(input, problems)) {
            assertThat(reader.stream().count()).isEqualTo(2);
        }
        assertThat(problems.lines)
                .extracting(line -> line.line() + " " + line.findings().get(0).message())
                .containsExactly(
                        "2 the line is longer than the limit of 1000 bytes allows",
                        "4 the line is longer than the limit of 1000 bytes allows");
    }

    @Test
    void readsTheSameWhateverTheBlocksAre() throws IOException {
        List<DossierRecord> expected = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            String name = "Имя".repeat(i % 40 + 1);
            expected.add(Person.builder()
                    .id(PersonId.of("p" + i))
                    .names(LocalizedText.of("ru", name))
                    .build());
            text.append("{\"type\":\"person\",\"id\":\"p")
                    .append(i)
                    .append("\",\"names\":{\"ru\":\"")
                    .append(name)
                    .append("\"}}\n".repeat(1))
                    .append("\n".repeat(i % 3));
        }
        try (NdjsonReader reader = NdjsonReader.open(JsonInput.of("p", text.toString()))) {
            assertThat(reader.stream().toList()).isEqualTo(expected);
        }
    }

    @Test
    void aDossierNeedsExactlyOneHeader() throws IOException {
        try (NdjsonReader reader = NdjsonReader.open(JsonInput.of("p", person("a")))) {
            assertThatExceptionOfType(CommuniqueFormatException.class)
                    .isThrownBy(reader::readDossier)
                    .withMessage("p:1: a dossier has a line of the type 'dossier' with its id and title; found none");
        }
        try (NdjsonReader reader = NdjsonReader.open(JsonInput.of("p", HEADER + HEADER))) {
            assertThatExceptionOfType(CommuniqueFormatException.class)
                    .isThrownBy(reader::readDossier)
                    .withMessage("p:2: a dossier has one line of the type 'dossier', and this is another");
        }
    }

    @Test
    void anEmptyStreamHasNoRecords() throws IOException {
        try (NdjsonReader reader = NdjsonReader.open(JsonInput.of("p", "\n \n"))) {
            assertThat(reader.hasNext()).isFalse();
            assertThat(Arrays.asList(reader.readCount(), reader.rejectedCount()))
                    .containsOnly(0L);
        }
    }
}
