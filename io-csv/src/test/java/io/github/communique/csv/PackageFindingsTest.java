package io.github.communique.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.FindingCode;
import io.github.communique.check.ReadingCode;
import io.github.communique.check.TableCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds {@code findings.txt} to be true, from which the catalogue's page takes its examples of tables. */
class PackageFindingsTest {
    @TempDir
    private Path folder = Path.of("");

    static Stream<Case> cases() throws IOException {
        return Case.of(PackageFindingsTest.class, "findings.txt");
    }

    private Path write(String text) throws IOException {
        return TextPackage.parse(text).writeTo(folder.resolve("calls"));
    }

    private static String finding(Case example) {
        return example.expected().lines().findFirst().orElseThrow();
    }

    private static String clean(Case example) {
        return example.expected().substring(finding(example).length() + 1);
    }

    /** Reads record by record, which is stricter about the order of rows than reading a dossier. */
    private static void readAll(Path written) throws IOException {
        try (CsvPackageReader reader = CsvPackageReader.open(CsvInput.of(written))) {
            reader.forEachRemaining(item -> {});
        }
    }

    private static void readStrictly(Path written, String code) throws IOException {
        if (code.equals(TableCode.ROW_ORDER.code())) {
            readAll(written);
        } else {
            DossierCsv.read(written);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aTriggeringPackageIsRefusedWithItsFinding(Case example) throws IOException {
        Path written = write(example.given());
        CommuniqueFormatException e =
                catchThrowableOfType(CommuniqueFormatException.class, () -> readStrictly(written, example.name()));
        assertThat(e).as("a refusal").isNotNull();
        assertThat(e.finding().toString().replace(folder + "/", "")).isEqualTo(finding(example));
        assertThat(e.finding().code().code()).isEqualTo(example.name());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aTriggeringPackageHasNoOtherFinding(Case example) throws IOException {
        List<String> findings = DossierCsv.readLenient(CsvInput.of(write(example.given()))).findings().stream()
                .map(finding -> finding.toString().replace(folder + "/", ""))
                .toList();
        // A dossier as a whole takes its rows in any order.
        boolean isAnyOrder = example.name().equals(TableCode.ROW_ORDER.code());
        assertThat(findings).isEqualTo(isAnyOrder ? List.of() : List.of(finding(example)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aCleanPackageIsReadWithoutAFinding(Case example) throws IOException {
        Path written = write(clean(example));
        assertThat(DossierCsv.readLenient(CsvInput.of(written)).findings()).isEmpty();
        readStrictly(written, example.name());
    }

    @Test
    void everyCodeOfTablesHasACase() throws IOException {
        assertThat(cases().map(Case::name))
                .as("add to findings.txt, in the order of TableCode, a package that is refused with the new code, its"
                        + " finding, and a package that comes close and is not refused")
                .containsExactlyElementsOf(
                        Arrays.stream(TableCode.values()).map(TableCode::code).toList());
    }

    @Test
    void everyCodeThatAPackageCanRaiseHasARefusedPackage() throws IOException {
        Stream<FindingCode> codes = Stream.concat(
                // Cells have no types, so none can be of the wrong one.
                Arrays.stream(ReadingCode.values()).filter(code -> code != ReadingCode.WRONG_TYPE),
                Arrays.stream(TableCode.values()).filter(code -> code != TableCode.ROW_ORDER));
        assertThat(RefusedPackagesTest.cases()
                        .map(refused -> refused.expected().lines().findFirst().orElseThrow()))
                .as("add to refused.txt a package that is refused with the new code")
                .containsAll(codes.map(FindingCode::code).toList());
    }
}
