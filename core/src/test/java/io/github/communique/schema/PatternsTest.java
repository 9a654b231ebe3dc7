package io.github.communique.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The calendar is small enough to go through all of it. */
class PatternsTest {
    private static final List<String> YEARS = List.of(
            "0000", "-0000", "0001", "-0001", "0004", "-0004", "0100", "0400", "-0400", "1900", "2000", "-2000", "2020",
            "2021", "2100", "9996", "9999");

    @Test
    void matchesTheDaysThatThereAre() {
        long days = days().filter(day -> Agreement.check(ScalarTypes.TIME, day) & Agreement.check(ScalarTypes.DAY, day))
                .count();
        assertThat(days).isEqualTo(16 * 365 + 9);
    }

    @Test
    void matchesTheLeapYearsThatThereAre() {
        long leapYears = IntStream.rangeClosed(0, 9999)
                .filter(year -> Agreement.check(ScalarTypes.TIME, "%04d-02-29".formatted(year))
                        & Agreement.check(ScalarTypes.DAY, "+1%04d-02-29".formatted(year)))
                .count();
        assertThat(leapYears).isEqualTo(2425);
    }

    @Test
    void matchesTheClockTimesAndOffsetsThatThereAre() {
        long accepted = Stream.concat(
                        twoDigits().flatMap(a -> twoDigits().map(b -> "2021-01-26T" + a + ":" + b + ":00Z")),
                        Stream.of("+", "-")
                                .flatMap(sign -> offsets().map(offset -> "2021-01-26T10:00:00" + sign + offset)))
                .filter(time -> Agreement.check(ScalarTypes.TIME, time))
                .count();
        assertThat(accepted).isEqualTo(24 * 60 + 2 * (18 * 60 + 1) + 2 * 19 - 2);
    }

    @Test
    void matchesNoTextWithALineBreakBehindIt() {
        assertThat(SchemaTypes.texts().filter(type -> !type.pattern().equals(Patterns.TEXT)))
                .allSatisfy(type -> Agreement.check(type, type.example().orElseThrow() + "\n"));
    }

    @ParameterizedTest
    @MethodSource("io.github.communique.schema.SchemaTypes#texts")
    void writesNothingThatXmlSchemaOrEcmaScriptReadsInAnotherWay(TextType<?> type) {
        assertThat(type.pattern().replace("[\\s\\S]", ""))
                .doesNotContain("(?", "\\", "^(", "*?", "+?", "??", "&&")
                .doesNotEndWith("$");
    }

    private static Stream<String> days() {
        return YEARS.stream()
                .flatMap(year -> twoDigits().flatMap(month -> twoDigits().map(day -> year + "-" + month + "-" + day)));
    }

    private static Stream<String> offsets() {
        return Stream.concat(
                twoDigits(), twoDigits().flatMap(hours -> twoDigits().map(minutes -> hours + ":" + minutes)));
    }

    private static Stream<String> twoDigits() {
        return IntStream.rangeClosed(0, 99).mapToObj("%02d"::formatted);
    }
}
