package io.github.communique.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTemporalTest {
    @Test
    void answersTheExampleOfItsJavadoc() {
        EdtfTemporal call = EdtfTemporal.parse("2021-01-26T12:00:00-05:00");

        assertThat(call.isBefore(EdtfTemporal.parse("2021-02"))).isEqualTo(Answer.YES);
        assertThat(call.isBefore(EdtfTemporal.parse("2021-01-28?"))).isEqualTo(Answer.MAYBE);
    }

    @Test
    void writesTheValuesOfJavaTimeAsEdtf() {
        assertThat(EdtfTemporal.of(LocalDate.of(2021, 1, 26))).hasToString("2021-01-26");
        assertThat(EdtfTemporal.of(LocalDate.of(-44, 3, 15))).hasToString("-0044-03-15");
        assertThat(EdtfTemporal.of(YearMonth.of(2021, 1))).hasToString("2021-01");
        assertThat(EdtfTemporal.of(Year.of(7))).hasToString("0007");
        assertThat(EdtfTemporal.of(Year.of(-44))).hasToString("-0044");
        assertThat(EdtfTemporal.of(Year.of(10_000))).hasToString("Y10000");
        assertThat(EdtfTemporal.of(Year.of(Year.MIN_VALUE))).hasToString("Y-999999999");
    }

    @Test
    void keepsTheSecondsAndTheOffsetOfAClockTime() {
        LocalDateTime noon = LocalDateTime.of(2021, 1, 26, 12, 0);

        assertThat(EdtfTemporal.of(noon)).hasToString("2021-01-26T12:00:00");
        assertThat(EdtfTemporal.of(noon.atOffset(ZoneOffset.UTC))).hasToString("2021-01-26T12:00:00Z");
        assertThat(EdtfTemporal.of(noon.atOffset(ZoneOffset.ofHours(-5)))).hasToString("2021-01-26T12:00:00-05:00");
    }

    @Test
    void refusesToDropAFractionOfASecond() {
        OffsetDateTime time = OffsetDateTime.parse("2021-01-26T12:00:00.5Z");

        assertThatExceptionOfType(EdtfFormatException.class)
                .isThrownBy(() -> EdtfTemporal.of(time))
                .withMessage("time of day must be in whole seconds; the nearest is '2021-01-26T12:00:00Z': "
                        + "'2021-01-26T12:00:00.5Z'");
    }

    @Test
    void refusesADayOfAYearBeyondFourDigits() {
        assertThatExceptionOfType(EdtfFormatException.class)
                .isThrownBy(() -> EdtfTemporal.of(LocalDate.of(12345, 1, 1)))
                .withMessage("year beyond four digits must begin with 'Y', without a month or day; "
                        + "the nearest is 'Y12345': '+12345-01-01'");
    }

    @Test
    void buildsIntervalsFromTheirEnds() {
        EdtfTemporal start = EdtfTemporal.parse("2021-06-14");
        EdtfTemporal end = EdtfTemporal.parse("2021-06~");

        assertThat(EdtfTemporal.interval(start, end)).hasToString("2021-06-14/2021-06~");
        assertThat(EdtfTemporal.since(start)).hasToString("2021-06-14/..");
        assertThat(EdtfTemporal.until(end)).hasToString("../2021-06~");
    }

    @Test
    void givesTheEndsOfAnInterval() {
        EdtfTemporal interval = EdtfTemporal.parse("1964/2008-06");

        assertThat(interval.start()).contains(EdtfTemporal.parse("1964"));
        assertThat(interval.end()).contains(EdtfTemporal.parse("2008-06"));
        assertThat(EdtfTemporal.parse("1964").start()).isEmpty();
        assertThat(EdtfTemporal.parse("1964").end()).isEmpty();
    }

    @Test
    void tellsAnOpenEndFromAnUnknownOne() {
        assertThat(EdtfTemporal.parse("1985/..").endBoundary()).isEqualTo(Boundary.OPEN);
        assertThat(EdtfTemporal.parse("1985/").endBoundary()).isEqualTo(Boundary.UNKNOWN);
        assertThat(EdtfTemporal.parse("../1985").startBoundary()).isEqualTo(Boundary.OPEN);
        assertThat(EdtfTemporal.parse("/1985").startBoundary()).isEqualTo(Boundary.UNKNOWN);
        assertThat(EdtfTemporal.parse("1985").endBoundary()).isEqualTo(Boundary.DATED);
    }

    @Test
    void givesTheOffsetOnlyWhereOneIsWritten() {
        assertThat(EdtfTemporal.parse("1985-04-12T23:20:30-04").offset()).contains(ZoneOffset.ofHours(-4));
        assertThat(EdtfTemporal.parse("1985-04-12T23:20:30+00:00").offset()).contains(ZoneOffset.UTC);
        assertThat(EdtfTemporal.parse("1985-04-12T23:20:30").offset()).isEmpty();
        assertThat(EdtfTemporal.parse("1985-04-12").offset()).isEmpty();
    }

    @Test
    void countsAQualifierOfEitherEndOfAnInterval() {
        EdtfTemporal interval = EdtfTemporal.parse("1984?/2004~");

        assertThat(interval.isUncertain()).isTrue();
        assertThat(interval.isApproximate()).isTrue();
        assertThat(EdtfTemporal.parse("1984~").isUncertain()).isFalse();
        assertThat(EdtfTemporal.parse("1984?").isApproximate()).isFalse();
    }

    @Test
    void changesAndDropsQualifiers() {
        assertThat(EdtfTemporal.parse("1984?").withQualifier(Qualifier.NONE)).hasToString("1984");
        assertThat(EdtfTemporal.parse("1984?").withQualifier(Qualifier.APPROXIMATE))
                .hasToString("1984~");
        assertThat(EdtfTemporal.parse("1984?/..").withQualifier(Qualifier.NONE)).hasToString("1984/..");
        assertThat(EdtfTemporal.parse("/2004").withQualifier(Qualifier.UNCERTAIN_AND_APPROXIMATE))
                .hasToString("/2004%");
    }

    @Test
    void refusesToQualifyATimeOfDay() {
        EdtfTemporal time = EdtfTemporal.parse("2004-06-11T10:00:00");

        assertThat(time.withQualifier(Qualifier.NONE)).isEqualTo(time);
        assertThatExceptionOfType(EdtfFormatException.class)
                .isThrownBy(() -> time.withQualifier(Qualifier.UNCERTAIN))
                .withMessage("qualifier must be on a date without a time of day; the nearest is "
                        + "'2004-06-11T10:00:00': '2004-06-11T10:00:00?'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"201X", "2004-XX", "1985-XX-XX", "2004-06-XX/2004-07-03", "../201X"})
    void seesUnspecifiedDigits(String text) {
        assertThat(EdtfTemporal.parse(text).hasUnspecifiedDigits()).isTrue();
        assertThat(EdtfTemporal.parse("2004/..").hasUnspecifiedDigits()).isFalse();
    }

    @Test
    void isEqualByTextAndNotByMeaning() {
        EdtfTemporal zulu = EdtfTemporal.parse("2021-01-26T12:00:00Z");
        EdtfTemporal zero = EdtfTemporal.parse("2021-01-26T12:00:00+00:00");

        assertThat(zulu).isNotEqualTo(zero).isEqualTo(EdtfTemporal.parse(zulu.toString()));
        assertThat(zulu).hasSameHashCodeAs(EdtfTemporal.parse(zulu.toString()));
        assertThat(zulu.isSameAs(zero)).isEqualTo(Answer.YES);
    }

    @Test
    void sortsForDisplayByEarliestThenLatestThenText() {
        assertThat(Stream.of(
                                "2021-01-26T12:00:00-05:00",
                                "2021",
                                "../2020",
                                "2021-01-26",
                                "2021/..",
                                "2021-01~",
                                "2021-01")
                        .map(EdtfTemporal::parse)
                        .sorted(EdtfTemporal.DISPLAY_ORDER))
                .extracting(EdtfTemporal::toString)
                .containsExactly(
                        "../2020", "2021-01", "2021-01~", "2021", "2021/..", "2021-01-26", "2021-01-26T12:00:00-05:00");
    }
}
