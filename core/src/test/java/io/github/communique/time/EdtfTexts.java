package io.github.communique.time;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Texts of every form of levels 0 and 1, most of them in years that meet. */
final class EdtfTexts extends DomainContextBase {
    @Provide
    Arbitrary<EdtfTemporal> temporals() {
        return Arbitraries.oneOf(dates(), dateTimes(), intervals()).map(EdtfTemporal::parse);
    }

    private static Arbitrary<String> dates() {
        return Combinators.combine(unqualifiedDates(), Arbitraries.of("", "", "", "?", "~", "%"))
                .as(String::concat);
    }

    private static Arbitrary<String> unqualifiedDates() {
        return Arbitraries.oneOf(days(), months(), years(), longYears(), unspecified());
    }

    private static Arbitrary<String> days() {
        return Arbitraries.oneOf(
                        Arbitraries.longs().between(epochDay(2019), epochDay(2022)),
                        Arbitraries.longs().between(epochDay(-9999), epochDay(9999)))
                .map(day -> LocalDate.ofEpochDay(day).toString());
    }

    private static Arbitrary<String> months() {
        Arbitrary<String> seasons = Arbitraries.of("21", "22", "23", "24");
        Arbitrary<String> months = Arbitraries.integers().between(1, 12).map(month -> EdtfText.pad(month, 2));
        return Combinators.combine(years(), Arbitraries.oneOf(months, seasons)).as((year, month) -> year + "-" + month);
    }

    private static Arbitrary<String> years() {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(2018, 2023),
                        Arbitraries.integers().between(-9999, 9999))
                .map(EdtfText::year);
    }

    private static Arbitrary<String> longYears() {
        return Arbitraries.integers()
                .between(10_000, 999_999_999)
                .flatMap(year -> Arbitraries.of("Y" + year, "Y-" + year));
    }

    private static Arbitrary<String> unspecified() {
        return Combinators.combine(years(), Arbitraries.integers().between(1, 12))
                .flatAs((year, month) -> Arbitraries.of(
                        year.substring(0, year.length() - 1) + "X",
                        year.substring(0, year.length() - 2) + "XX",
                        year + "-XX",
                        year + "-" + EdtfText.pad(month, 2) + "-XX",
                        year + "-XX-XX"));
    }

    private static Arbitrary<String> dateTimes() {
        Arbitrary<String> clocks = Arbitraries.of("00:00:00", "12:00:00", "09:30:01", "23:59:59");
        Arbitrary<String> offsets =
                Arbitraries.of("", "Z", "+00:00", "-05", "+04:30", "-12:00", "+14", "+18:00", "-18");
        return Combinators.combine(days(), clocks, offsets).as((day, clock, offset) -> day + "T" + clock + offset);
    }

    private static Arbitrary<String> intervals() {
        Arbitrary<String> open = Combinators.combine(dates(), Arbitraries.of("", ".."))
                .flatAs((date, end) -> Arbitraries.of(date + "/" + end, end + "/" + date));
        Arbitrary<String> closed = Combinators.combine(dates(), dates()).as(EdtfTexts::inOrder);
        return Arbitraries.oneOf(open, closed);
    }

    private static String inOrder(String one, String other) {
        boolean ordered = EdtfTemporal.DISPLAY_ORDER.compare(EdtfTemporal.parse(one), EdtfTemporal.parse(other)) <= 0;
        return ordered ? one + "/" + other : other + "/" + one;
    }

    private static long epochDay(int year) {
        return LocalDate.of(year, 1, 1).toEpochDay();
    }
}
