package io.github.communique.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Compares the shipped tables with the reference list they were typed from, where that lies next to the project. */
class CameoReferenceTest {
    private static final Path REFERENCE = Path.of("../../shared/data/codes/cameo_codes.tsv");
    private static final int NAME = 1;
    private static final Map<IntensityScale, Integer> COLUMNS = Map.of(
            IntensityScale.GOLDSTEIN_GDELT, 2,
            IntensityScale.GOLDSTEIN_ICEWS, 3,
            IntensityScale.GOLDSTEIN_CAMEO_SCALE, 4);

    @BeforeAll
    static void needsTheReferenceList() {
        assumeTrue(Files.exists(REFERENCE), () -> "skipped: there is no " + REFERENCE);
    }

    @Test
    void agreesOnAllCodesButTheFiveOfTheManualAlone() throws IOException {
        assertThat(Cameo.codes().stream()
                        .map(CameoCode::code)
                        .filter(code ->
                                !List.of("155", "176", "1834", "1951", "1952").contains(code)))
                .as("cameo-1.1b3.tsv and the reference list differ: one of them was changed")
                .containsExactlyElementsOf(rows().map(row -> row[0]).toList());
    }

    @Test
    void agreesOnAllNamesButTheOneThatTheManualChanged() throws IOException {
        assertThat(rows())
                .filteredOn(row -> !Cameo.get(row[0]).name().equalsIgnoreCase(row[NAME]))
                .extracting(row -> row[0])
                .as("1832 is 'vehicular' in the manual and 'car' in older lists")
                .containsExactly("1832");
    }

    @Test
    void agreesOnAllIntensities() throws IOException {
        assertThat(rows())
                .allSatisfy(row -> COLUMNS.forEach((scale, column) -> assertThat(scale.find(row[0]))
                        .as("correct " + scale.value() + " of " + row[0] + " in cameo-intensity.tsv")
                        .isEqualTo(Optional.of(row[column])
                                .filter(cell -> !cell.isEmpty())
                                .map(BigDecimal::new))));
    }

    @Test
    void givesAReasonForEachDepartureFromTheOfficialPloverColumnAndForNothingElse() throws IOException {
        assertThat(rows())
                .filteredOn(row -> row[0].length() > 2)
                .allSatisfy(row -> assertThat(
                                CameoToPlover.note(Cameo.get(row[0])).isPresent())
                        .as("the note of " + row[0] + " in cameo-to-plover.tsv must say why it differs, or be '-'")
                        .isEqualTo(row[5].isEmpty() || !official(row).equals(ours(row[0]))));
    }

    private static String official(String[] row) {
        return row[5] + (row[6].isEmpty() ? "" : "/" + row[6]) + " " + row[7];
    }

    private static String ours(String code) {
        return CameoToPlover.find(Cameo.get(code))
                .map(coding -> coding.code() + " "
                        + String.join(
                                ";",
                                coding.contexts().stream()
                                        .map(PloverContext::value)
                                        .toList()))
                .orElse("");
    }

    private static Stream<String[]> rows() throws IOException {
        return Files.readAllLines(REFERENCE).stream().skip(1).map(line -> line.split("\t", -1));
    }
}
