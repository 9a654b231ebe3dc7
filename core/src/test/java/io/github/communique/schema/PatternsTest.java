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
        assertThat(accepted(ScalarTypes.TIME, days())).isEqualTo(16 * 365 + 9);
        assertThat(accepted(ScalarTypes.DAY, days())).isEqualTo(16 * 365 + 9);
    }

    @Test
    void matchesTheLeapYearsThatThereAre() {
        Stream<String> years = IntStream.rangeClosed(0, 9999).mapToObj("%04d-02-29"::formatted);
        List<String> leapDays = years.toList();
        assertThat(accepted(ScalarTypes.TIME, leapDays.stream())).isEqualTo(2425);
        assertThat(accepted(ScalarTypes.DAY, leapDays.stream().map("+1"::concat)))
                .isEqualTo(2425);
    }

    @Test
    void matchesTheClockTimesAndOffsetsThatThereAre() {
        Stream<String> clocks = pairs().map(pair -> "2021-01-26T" + pair + ":00Z");
        assertThat(accepted(ScalarTypes.TIME, clocks)).isEqualTo(24 * 60);
        Stream<String> offsets = Stream.concat(twoDigits(), pairs())
                .flatMap(offset -> Stream.of("+" + offset, "-" + offset))
                .map("2021-01-26T10:00:00"::concat);
        assertThat(accepted(ScalarTypes.TIME, offsets)).isEqualTo(2 * (18 * 60 + 1) + 2 * 19 - 2);
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

    @ParameterizedTest
    @MethodSource("io.github.communique.schema.SchemaTypes#texts")
    void noTermNeedsToBeEscaped(TextType<?> type) {
        assertThat(type.allowed())
                .allSatisfy(term -> assertThat(term).matches(Agreement.PLAIN))
                .matches(terms -> terms.isEmpty() || type.isPlain());
    }

    private static Stream<String> days() {
        return YEARS.stream()
                .flatMap(year -> twoDigits().flatMap(month -> twoDigits().map(day -> year + "-" + month + "-" + day)));
    }

    private static long accepted(TextType<?> type, Stream<String> texts) {
        return texts.filter(text -> Agreement.check(type, text)).count();
    }

    private static Stream<String> pairs() {
        return twoDigits().flatMap(a -> twoDigits().map(b -> a + ":" + b));
    }

    private static Stream<String> twoDigits() {
        return IntStream.rangeClosed(0, 99).mapToObj("%02d"::formatted);
    }
}
