package io.github.communique.testkit.generate;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Texts of each form of EDTF, most of them in years that meet. */
final class TimeTexts {
    static final String YEAR = "-?\\d{4}";
    static final String DAY = YEAR + "-\\d\\d-\\d\\d";
    static final String DAY_AND_TIME = DAY + "T\\d\\d:\\d\\d:\\d\\d";
    private static final int FIRST = 2018;
    private static final int LAST = 2023;

    private TimeTexts() {}

    static Arbitrary<String> years() {
        return Weighted.of(9, Arbitraries.integers().between(FIRST, LAST))
                .or(1, Arbitraries.of(0, 4, 1900, 9999))
                .map(year -> "%04d".formatted(year));
    }

    static Arbitrary<String> months() {
        return Combinators.combine(years(), Arbitraries.integers().between(1, 12))
                .as((year, month) -> year + "-%02d".formatted(month));
    }

    static Arbitrary<String> days() {
        Arbitrary<String> near = Arbitraries.longs()
                .between(epochDay(FIRST), epochDay(LAST))
                .map(day -> LocalDate.ofEpochDay(day).toString());
        return Weighted.of(9, near).or(1, Arbitraries.of("2020-02-29", "0000-02-29", "1999-12-31", "9999-12-31"));
    }

    private static long epochDay(int year) {
        return LocalDate.of(year, 1, 1).toEpochDay();
    }

    static Arbitrary<String> seasons() {
        return Combinators.combine(years(), Arbitraries.integers().between(21, 24))
                .as((year, season) -> year + "-" + season);
    }

    static Arbitrary<String> dateTimes(String... offsets) {
        Arbitrary<String> clocks = Arbitraries.of("12:00:00", "00:00:00", "09:30:01", "23:59:59");
        return Combinators.combine(days(), clocks, Arbitraries.of(offsets))
                .as((day, clock, offset) -> day + "T" + clock + offset);
    }

    static Arbitrary<String> negativeYears() {
        return Arbitraries.of("-1985", "-0044-03-15", "-0044-03", "-9999", "-0001", "-0044-21");
    }

    static Arbitrary<String> longYears(String prefix) {
        return Arbitraries.integers().between(10_000, 999_999_999).map(year -> prefix + year);
    }

    static Arbitrary<String> qualified(String qualifier) {
        return dates().map(date -> date + qualifier);
    }

    /** Keeps the first characters of a day and puts others in the place of the rest. */
    static Arbitrary<String> unspecified(int kept, String rest) {
        return days().map(day -> day.substring(0, kept) + rest);
    }

    static Arbitrary<String> intervals() {
        return ordered().map(pair -> pair.get(0) + "/" + pair.get(1));
    }

    static Arbitrary<String> qualifiedIntervals() {
        Arbitrary<String> qualifiers = Arbitraries.of("", "?", "~", "%");
        return Combinators.combine(ordered(), Arbitraries.of("?", "~", "%"), qualifiers)
                .as((pair, first, second) -> pair.get(0) + first + "/" + pair.get(1) + second);
    }

    /** Two years or days of which the first is before the second. */
    private static Arbitrary<List<String>> ordered() {
        Arbitrary<Integer> year = Arbitraries.integers().between(FIRST, LAST);
        return Combinators.combine(year, year, Arbitraries.of("", "-03", "-03-31"), Arbitraries.of("", "-10", "-10-01"))
                .as((a, b, first, second) -> List.of(Math.min(a, b) + first, (Math.max(a, b) + 1) + second));
    }

    static Arbitrary<String> intervalsTo(String end) {
        return dates().map(date -> date + end);
    }

    static Arbitrary<String> intervalsWithUnknownDigits() {
        return ordered().map(pair -> pair.get(0).substring(0, 4) + "-XX/" + pair.get(1));
    }

    static Arbitrary<String> intervalsFrom(String start) {
        return dates().map(date -> start + date);
    }

    private static Arbitrary<String> dates() {
        return Weighted.of(1, days()).or(1, months()).or(1, years());
    }
}
