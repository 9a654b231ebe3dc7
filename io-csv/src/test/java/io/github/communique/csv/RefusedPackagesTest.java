package io.github.communique.csv;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.communique.check.CommuniqueFormatException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds strict reading to the cases of {@code refused.txt}: for each a code and a message. */
class RefusedPackagesTest {
    @TempDir
    private Path folder = Path.of("");

    static Stream<Case> cases() throws IOException {
        return Case.of(RefusedPackagesTest.class, "refused.txt");
    }

    private CsvInput input(Case refused) throws IOException {
        Path written = TextPackage.parse(refused.given()).writeTo(folder.resolve("calls"));
        return CsvInput.of(written).withLimits(CsvLimits.defaults().withMaxCellLength(100_000));
    }

    private static String code(Case refused) {
        return refused.expected().lines().toList().get(0);
    }

    private static String message(Case refused) {
        return refused.expected().lines().toList().get(1);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aRefusedPackageIsNamedWithItsPlace(Case refused) throws IOException {
        CsvInput input = input(refused);
        CommuniqueFormatException e =
                catchThrowableOfType(CommuniqueFormatException.class, () -> DossierCsv.read(input));
        assertThat(e).as("a refusal").isNotNull();
        assertThat(requireNonNull(e.getMessage()).replace(folder + "/", "")).isEqualTo(message(refused));
        assertThat(e.finding().code().code()).isEqualTo(code(refused));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aLenientReaderReportsWhatAStrictOneThrows(Case refused) throws IOException {
        var result = DossierCsv.readLenient(input(refused));
        assertThat(result.findings())
                .extracting(finding ->
                        (finding.location().orElseThrow() + ": " + finding.message()).replace(folder + "/", ""))
                .contains(message(refused));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void noMessageNamesAJavaClass(Case refused) {
        assertThat(message(refused)).doesNotContain("java", "tools.jackson", "io.github", "Immutable", "$", "siegmar");
    }
}
