package io.github.communique.csv.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.communique.check.CommuniqueFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Holds the reader to the cases of {@code conformance.txt}, and the writer to their cells. */
class CellConformanceTest {
    private static final Pattern CODE_POINT = Pattern.compile("<U\\+([0-9A-F]{4,5})>");

    record Case(String name, String text, List<List<String>> rows, String refusal) {
        char separator() {
            return name.endsWith("(;)") ? ';' : name.endsWith("(tab)") ? '\t' : ',';
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(CellConformanceTest.class.getResourceAsStream("conformance.txt"))) {
            String[] parts = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^=== ", -1);
            return Stream.of(parts).skip(1).map(CellConformanceTest::parse).toList().stream();
        }
    }

    private static Case parse(String part) {
        int text = part.indexOf('\n') + 1;
        int expected = part.indexOf("\n---\n", text - 1) + 1;
        String outcome = part.substring(expected + 4).strip();
        boolean isRefused = outcome.startsWith("refused ");
        return new Case(
                part.substring(0, text).strip(),
                unescape(part.substring(text, expected)),
                isRefused
                        ? List.of()
                        : outcome.lines().map(CellConformanceTest::list).toList(),
                isRefused ? outcome.substring("refused ".length()) : "");
    }

    private static String unescape(String text) {
        return CODE_POINT
                .matcher(text.replace("␄\n", "").replace('␍', '\r'))
                .replaceAll(escape -> Character.toString(Integer.parseInt(escape.group(1), 16)));
    }

    private static List<String> list(String json) {
        List<String> cells = new ArrayList<>();
        try (JsonParser p = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            while (p.nextToken() != null) {
                if (p.currentToken() == JsonToken.VALUE_STRING) {
                    cells.add(p.getString());
                }
            }
        }
        return cells;
    }

    static Stream<Case> read() throws IOException {
        return cases().filter(example -> example.refusal().isEmpty());
    }

    static Stream<Case> refused() throws IOException {
        return cases().filter(example -> !example.refusal().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("read")
    void aTextGivesItsCells(Case example) throws IOException {
        assertThat(Cells.read(example.text(), example.separator())).isEqualTo(example.rows());
    }

    @ParameterizedTest
    @MethodSource("refused")
    void aRefusedTextIsNamedWithItsLine(Case example) {
        assertThatExceptionOfType(CommuniqueFormatException.class)
                .isThrownBy(() -> Cells.read(example.text(), example.separator()))
                .withMessage(example.refusal());
    }

    @ParameterizedTest
    @MethodSource("read")
    void theCellsSurviveWriting(Case example) throws IOException {
        String written = Cells.write(example.rows(), example.separator());
        assertThat(Cells.read(written, example.separator())).isEqualTo(example.rows());
    }
}
