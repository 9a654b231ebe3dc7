package io.github.communique.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.communique.check.CommuniqueFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds strict reading to the cases of {@code refused.txt}. */
class RefusedDocumentsTest {
    record Case(String name, String document, String code, String message) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() throws IOException {
        try (InputStream in = Objects.requireNonNull(RefusedDocumentsTest.class.getResourceAsStream("refused.txt"))) {
            String[] parts = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^=== ", -1);
            return Stream.of(parts).skip(1).map(RefusedDocumentsTest::parse).toList().stream();
        }
    }

    private static Case parse(String text) {
        int document = text.indexOf('\n') + 1;
        int expected = text.indexOf("--- ", document);
        String[] lines = text.substring(expected + 4).split("\n", 3);
        return new Case(text.substring(0, document).strip(), text.substring(document, expected), lines[0], lines[1]);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aRefusedDocumentIsNamedWithItsPlace(Case refused) {
        CommuniqueFormatException e = catchThrowableOfType(
                CommuniqueFormatException.class,
                () -> DossierJson.read(JsonInput.of("refused.json", refused.document())));
        assertThat(e).hasMessage(refused.message());
        assertThat(e.finding().code().code()).isEqualTo(refused.code());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aLenientReaderReportsWhatAStrictOneThrows(Case refused) throws IOException {
        var result = DossierJson.readLenient(JsonInput.of("refused.json", refused.document()));
        assertThat(result.findings())
                .anySatisfy(finding -> assertThat(finding.location().orElseThrow() + ": " + finding.message())
                        .isEqualTo(refused.message()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void noMessageNamesAJavaClass(Case refused) {
        assertThat(refused.message()).doesNotContain("java", "tools.jackson", "io.github", "Immutable", "$");
    }
}
