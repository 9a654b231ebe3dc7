package io.github.communique.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.Finding;
import io.github.communique.check.ReadingCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds {@code findings.txt} to be true, from which the catalogue's page takes its examples of reading. */
class ReadingFindingsTest {
    record Case(String code, String triggering, String finding, String clean) {
        @Override
        public String toString() {
            return code;
        }
    }

    static Stream<Case> cases() throws IOException {
        try (InputStream in = Objects.requireNonNull(ReadingFindingsTest.class.getResourceAsStream("findings.txt"))) {
            String[] parts = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^=== ", -1);
            return Stream.of(parts).skip(1).map(ReadingFindingsTest::parse).toList().stream();
        }
    }

    private static Case parse(String text) {
        int document = text.indexOf('\n') + 1;
        int expected = text.indexOf("--- ", document);
        int clean = text.indexOf('\n', expected) + 1;
        return new Case(
                text.substring(0, document).strip(),
                text.substring(document, expected).strip(),
                text.substring(expected + 4, clean).strip(),
                text.substring(clean).strip());
    }

    private static JsonInput input(String json) {
        return JsonInput.of("d.json", json);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aTriggeringDocumentIsRefusedWithItsFinding(Case example) {
        CommuniqueFormatException e = catchThrowableOfType(
                CommuniqueFormatException.class, () -> DossierJson.read(input(example.triggering())));
        assertThat(e.finding()).hasToString(example.finding());
        assertThat(e.finding().code().code()).isEqualTo(example.code());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aTriggeringDocumentHasNoOtherFinding(Case example) throws IOException {
        assertThat(DossierJson.readLenient(input(example.triggering())).findings())
                .extracting(Finding::toString)
                .containsExactly(example.finding());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aCleanDocumentIsReadWithoutAFinding(Case example) throws IOException {
        assertThat(DossierJson.readLenient(input(example.clean())).findings()).isEmpty();
        assertThat(DossierJson.parse(example.clean()).title()).isEqualTo("T");
    }

    @Test
    void everyCodeOfReadingHasACase() throws IOException {
        assertThat(cases().map(Case::code))
                .as(
                        "add to findings.txt, in the order of ReadingCode, a document that is refused with the new code, its"
                                + " finding, and a document that comes close and is not refused")
                .containsExactlyElementsOf(Arrays.stream(ReadingCode.values())
                        .map(ReadingCode::code)
                        .toList());
    }
}
