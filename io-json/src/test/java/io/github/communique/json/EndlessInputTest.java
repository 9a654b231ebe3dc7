package io.github.communique.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.Finding;
import io.github.communique.check.ReadingCode;
import io.github.communique.model.DossierRecord;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs that end never, or far behind what memory holds: only a limit brings the reader to an end. */
@Timeout(300)
class EndlessInputTest {
    private static final String START = "{\"communique\":\"1.0\",\"id\":\"d\",\"title\":\"T\",";
    private static final String HEADER = "{\"type\":\"dossier\",\"communique\":\"1.0\",\"id\":\"d\",\"title\":\"T\"}\n";
    private static final String PERSON = "{\"type\":\"person\",\"id\":\"p\",\"names\":{\"en\":\"P\"}}\n";

    static Stream<Arguments> endless() {
        return Stream.of(
                Arguments.of("blanks", " ", " "),
                Arguments.of("a string", START + "\"description\":\"", "x"),
                Arguments.of("an escaped string", START + "\"description\":\"", "\\u0041"),
                Arguments.of("a name", START + "\"", "x"),
                Arguments.of("a number", START + "\"extensions\":{\"x\":", "1"),
                Arguments.of("nested lists", START + "\"extensions\":{\"x\":", "["),
                Arguments.of("nested objects", START + "\"extensions\":{\"x\":", "{\"x\":"),
                Arguments.of("a list of numbers", START + "\"extensions\":{\"x\":[", "0,"),
                Arguments.of("records", START + "\"people\":[", "{\"id\":\"p\",\"names\":{\"en\":\"P\"}},"),
                Arguments.of("problems", START + "\"people\":[", "{\"id\":5},"),
                Arguments.of("unknown properties", START, "\"x\":1,"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endless")
    void anEndlessDocumentIsRefused(String name, String start, String repeated) throws IOException {
        String message = "the document is longer than the limit of 16777216 bytes allows; NDJSON has no such limit";
        JsonLimits limits = JsonLimits.defaults().withMaxDocumentBytes(16 << 20);
        assertThatExceptionOfType(CommuniqueFormatException.class)
                .isThrownBy(() -> DossierJson.read(
                        JsonInput.of(name, new Endless(start, repeated)).withLimits(limits)))
                .withMessage(name + ": " + message);
        assertThat(DossierJson.readLenient(
                                JsonInput.of(name, new Endless(start, repeated)).withLimits(limits))
                        .findings())
                .extracting(Finding::message)
                .containsExactly(message);
    }

    @Test
    void theLimitOfADocumentIsOnByDefault() {
        assertThatExceptionOfType(CommuniqueFormatException.class)
                .isThrownBy(() -> DossierJson.read(JsonInput.of("blanks", new Endless(" ", " "))))
                .withMessageStartingWith("blanks: the document is longer than the limit of 268435456 bytes allows");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endless")
    void anEndlessLineIsRefused(String name, String start, String repeated) throws IOException {
        try (NdjsonReader reader = NdjsonReader.open(JsonInput.of(name, new Endless(start, repeated)))) {
            assertThatExceptionOfType(CommuniqueFormatException.class)
                    .isThrownBy(reader::hasNext)
                    .withMessage(name + ":1:1: the line is longer than the limit of 16777216 bytes allows");
        }
    }

    /** No array holds three gibibytes. */
    @Test
    void aLineLongerThanAnyArrayIsHandedOverAndTheNextIsRead() throws IOException {
        InputStream line = new Cut(new Endless("{", "x"), 3L << 30);
        InputStream in =
                new SequenceInputStream(Collections.enumeration(List.of(bytes(PERSON), line, bytes("\n" + PERSON))));
        List<RejectedLine> rejected = new ArrayList<>();
        try (NdjsonReader reader = NdjsonReader.openLenient(JsonInput.of("p", in), keepingIn(rejected))) {
            assertThat(reader.stream().map(DossierRecord::getClass)).hasSize(2);
            assertThat(reader.readCount()).isEqualTo(3);
            assertThat(reader.rejectedCount()).isEqualTo(1);
        }
        assertThat(rejected).singleElement().satisfies(bad -> {
            assertThat(bad.line()).isEqualTo(2);
            assertThat(bad.text()).hasSizeLessThan(100_000);
            assertThat(bad.findings()).extracting(Finding::code).containsExactly(ReadingCode.LIMIT);
        });
    }

    @Test
    void endlessRecordsAreNotGatheredIntoADossier() throws IOException {
        JsonInput input = JsonInput.of("p", new Endless(HEADER, PERSON))
                .withLimits(JsonLimits.defaults().withMaxDocumentBytes(1 << 20));
        try (NdjsonReader reader = NdjsonReader.open(input)) {
            assertThatExceptionOfType(CommuniqueFormatException.class)
                    .isThrownBy(reader::readDossier)
                    .withMessageMatching("p:\\d+: the dossier is longer than the limit of 1048576 bytes allows;"
                            + " its records can be read one by one");
        }
    }

    @Test
    void aLineOfManyProblemsIsGivenUpAndTheNextIsRead() throws IOException {
        String problems = "{\"type\":\"person\"," + "\"x\":1,".repeat(100_000) + "\"id\":\"p\"}\n";
        List<RejectedLine> rejected = new ArrayList<>();
        try (NdjsonReader reader =
                NdjsonReader.openLenient(JsonInput.of("p", problems + PERSON), keepingIn(rejected))) {
            assertThat(reader.stream()).hasSize(1);
        }
        assertThat(rejected)
                .singleElement()
                .satisfies(bad -> assertThat(bad.findings())
                        .hasSize(1_001)
                        .last()
                        .extracting(Finding::message)
                        .isEqualTo("more than 1000 problems (limit); the rest was not read"));
    }

    @Test
    void aLineOfDeepNestingIsGivenUpAndTheNextIsRead() throws IOException {
        String deep = "{\"type\":\"person\",\"extensions\":{\"x\":" + "[".repeat(1_000_000) + "\n";
        List<RejectedLine> rejected = new ArrayList<>();
        try (NdjsonReader reader = NdjsonReader.openLenient(JsonInput.of("p", deep + PERSON), keepingIn(rejected))) {
            assertThat(reader.stream()).hasSize(1);
        }
        assertThat(rejected)
                .singleElement()
                .satisfies(bad ->
                        assertThat(bad.findings()).extracting(Finding::code).containsExactly(ReadingCode.LIMIT));
    }

    private static NdjsonProblems keepingIn(List<RejectedLine> rejected) {
        return new NdjsonProblems() {
            @Override
            public void rejected(RejectedLine line) {
                rejected.add(line);
            }

            @Override
            public void finding(Finding finding) {
                throw new AssertionError(finding);
            }
        };
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The first bytes of a stream. */
    private static final class Cut extends FilterInputStream {
        private long left;

        Cut(InputStream in, long length) {
            super(in);
            this.left = length;
        }

        @Override
        public int read() throws IOException {
            return left-- > 0 ? super.read() : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int count = super.read(buffer, offset, (int) Math.min(left, length));
            left -= count;
            return count;
        }
    }
}
