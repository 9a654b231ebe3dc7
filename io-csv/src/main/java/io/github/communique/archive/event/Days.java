package io.github.communique.archive.event;

import io.github.communique.archive.row.Canonical;
import io.github.communique.archive.row.RowRefusal;
import io.github.communique.archive.row.TsvRow;
import io.github.communique.check.ArchiveCode;
import io.github.communique.text.Words;
import io.github.communique.time.EdtfTemporal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days of a column, each made once. */
public final class Days {
    private static final Pattern COMPACT = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");
    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern AMERICAN = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})");
    private static final int PLACES = 1024;
    private static final int LONGEST = 10;

    private final Canonical<Optional<Day>>.Column days;
    private final String form;

    private Days(String form, Function<String, Optional<Day>> parser) {
        this.form = form;
        this.days = new Canonical<>(PLACES, LONGEST, parser).column();
    }

    /** Days such as {@code 20210126}. */
    public static Days compact() {
        return new Days("20210126", text -> matched(COMPACT, text, 1, 2, 3));
    }

    /** Days such as {@code 2021-01-26}, or {@code 1/26/2021} as in the ICEWS file of 2017. */
    public static Days isoOrAmerican() {
        return new Days("2021-01-26", text -> {
            Optional<Day> iso = matched(ISO, text, 1, 2, 3);
            return iso.isPresent() ? iso : matched(AMERICAN, text, 3, 1, 2);
        });
    }

    /** The day that a text such as {@code 2021-01-26} gives; empty if it gives none. */
    public static Optional<Day> parseIso(String text) {
        return matched(ISO, text, 1, 2, 3);
    }

    public Day get(TsvRow row, int column, String name) throws RowRefusal {
        Optional<Day> day = days.get(row, column);
        if (day.isEmpty()) {
            throw new RowRefusal(
                    ArchiveCode.DATE_MALFORMED,
                    name,
                    "the day must look like '" + form + "' and be one of the calendar: '"
                            + Words.abbreviate(row.text(column)) + "'");
        }
        return day.get();
    }

    /** The day as a number, for filters; empty if it cannot be read. */
    public Optional<Day> find(TsvRow row, int column) {
        return days.get(row, column);
    }

    private static Optional<Day> matched(Pattern pattern, String text, int year, int month, int day) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.of(
                    Integer.parseInt(matcher.group(year)),
                    Integer.parseInt(matcher.group(month)),
                    Integer.parseInt(matcher.group(day)));
            return Optional.of(new Day(date, EdtfTemporal.of(date), date.toEpochDay()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A day in the forms that are needed of it. */
    public record Day(LocalDate date, EdtfTemporal time, long number) {}
}
