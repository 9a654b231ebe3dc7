package io.github.communique.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Holds times to the tables of the conformance corpus. */
class EdtfCasesTest {
    private static final String TIMES = "../conformance/times/";

    @ParameterizedTest
    @CsvFileSource(files = TIMES + "accepted.tsv", delimiter = '\t', useHeadersInDisplayName = true)
    void readsEveryFormWithItsBoundsAndPrecision(
            String text, TemporalKind kind, Precision precision, Qualifier qualifier, String earliest, String latest) {
        EdtfTemporal time = EdtfTemporal.parse(text);

        assertThat(time).hasToString(text);
        assertThat(time.kind()).isEqualTo(kind);
        assertThat(time.precision()).isEqualTo(precision);
        assertThat(time.qualifier()).isEqualTo(qualifier);
        assertThat(boundOrReason(time.earliest(), time.startBoundary())).isEqualTo(earliest);
        assertThat(boundOrReason(time.latest(), time.endBoundary())).isEqualTo(latest);
    }

    @ParameterizedTest
    @CsvFileSource(files = TIMES + "refused.tsv", delimiter = '\t', useHeadersInDisplayName = true)
    void saysWhatToWriteInsteadOfEveryRefusedForm(String text, String message) {
        assertThatExceptionOfType(EdtfFormatException.class)
                .isThrownBy(() -> EdtfTemporal.parse(text))
                .withMessage(message);
    }

    @ParameterizedTest
    @CsvFileSource(files = TIMES + "compared.tsv", delimiter = '\t', useHeadersInDisplayName = true)
    void comparesInFourValues(
            String left, String right, Answer before, Answer after, Answer overlaps, Answer within, Answer same) {
        EdtfTemporal time = EdtfTemporal.parse(left);
        EdtfTemporal other = EdtfTemporal.parse(right);

        assertThat(time.isBefore(other)).as("isBefore").isEqualTo(before);
        assertThat(time.isAfter(other)).as("isAfter").isEqualTo(after);
        assertThat(time.overlaps(other)).as("overlaps").isEqualTo(overlaps);
        assertThat(time.isWithin(other)).as("isWithin").isEqualTo(within);
        assertThat(time.isSameAs(other)).as("isSameAs").isEqualTo(same);
    }

    private static String boundOrReason(Optional<LocalDateTime> bound, Boundary boundary) {
        return bound.map(LocalDateTime::toString).orElse(boundary.name());
    }
}
