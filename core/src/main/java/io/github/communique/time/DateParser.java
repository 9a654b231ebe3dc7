package io.github.communique.time;

import static io.github.communique.time.EdtfText.digits;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.chrono.IsoChronology;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates and seasons, to null if the text is none. The caller has checked the length; the year's first digit is at
 * {@code from}, which is 1 behind a minus sign, else 0.
 */
final class DateParser {
    private static final int NO_YEAR = Integer.MIN_VALUE;
    private static final int DECEMBER = 12;
    private static final long UNTIL_LAST_SECOND = 86_399;

    private DateParser() {}

    static @Nullable SingleTime day(String text, int from) {
        int year = yearAt(text, from);
        if (!isYear(year) || text.charAt(from + 4) != '-' || text.charAt(from + 7) != '-') {
            return null;
        }
        int month = digits(text, from + 5, 2);
        int day = digits(text, from + 8, 2);
        if (isDay(year, month, day)) {
            long midnight = second(year, month, day, 0, 0, 0);
            return new SingleTime(text, Precision.DAY, false, midnight, midnight + UNTIL_LAST_SECOND);
        }
        return isUnspecified(text, from + 8) ? unspecifiedDay(text, from, year, month) : null;
    }

    static @Nullable SingleTime month(String text, int from) {
        int year = yearAt(text, from);
        if (!isYear(year) || text.charAt(from + 4) != '-') {
            return null;
        }
        int month = digits(text, from + 5, 2);
        if (isMonth(month)) {
            return months(text, Precision.MONTH, false, year, month, month);
        }
        if (month >= 21 && month <= 24) {
            return months(text, Precision.SEASON, false, year, 1, DECEMBER);
        }
        return isUnspecified(text, from + 5) ? months(text, Precision.YEAR, true, year, 1, DECEMBER) : null;
    }

    static @Nullable SingleTime year(String text, int from) {
        int year = yearAt(text, from);
        if (isYear(year)) {
            return months(text, Precision.YEAR, false, year, 1, DECEMBER);
        }
        if (text.charAt(from + 3) != 'X') {
            return null;
        }
        int decade = digits(text, from, 3);
        return decade >= 0
                ? years(text, Precision.DECADE, from, decade * 10, 10)
                : isUnspecified(text, from + 2) ? century(text, from) : null;
    }

    static @Nullable SingleTime longYear(String text, int end) {
        int from = text.charAt(1) == '-' ? 2 : 1;
        int count = end - from;
        int size = count >= 5 && count <= 9 ? digits(text, from, count) : -1;
        if (size <= 9999 || size > Year.MAX_VALUE || text.charAt(from) == '0') {
            return null;
        }
        return months(text, Precision.YEAR, false, from == 2 ? -size : size, 1, DECEMBER);
    }

    /** Returns the four-digit year at {@code from}, for {@link #isYear} to check; {@code -0000} is none. */
    static int yearAt(String text, int from) {
        int year = digits(text, from, 4);
        if (year < 0 || (year == 0 && from == 1)) {
            return NO_YEAR;
        }
        return from == 1 ? -year : year;
    }

    static boolean isYear(int year) {
        return year != NO_YEAR;
    }

    static boolean isDay(int year, int month, int day) {
        return isMonth(month) && day >= 1 && day <= lastDay(year, month);
    }

    static int lastDay(int year, int month) {
        return Month.of(month).length(IsoChronology.INSTANCE.isLeapYear(year));
    }

    static long second(int year, int month, int day, int hour, int minute, int second) {
        long epochDay = LocalDate.of(year, month, day).toEpochDay();
        return ((epochDay * 24 + hour) * 60 + minute) * 60 + second;
    }

    private static @Nullable SingleTime unspecifiedDay(String text, int from, int year, int month) {
        if (isUnspecified(text, from + 5)) {
            return months(text, Precision.YEAR, true, year, 1, DECEMBER);
        }
        return isMonth(month) ? months(text, Precision.MONTH, true, year, month, month) : null;
    }

    private static @Nullable SingleTime century(String text, int from) {
        int century = digits(text, from, 2);
        return century < 0 ? null : years(text, Precision.CENTURY, from, century * 100, 100);
    }

    private static SingleTime years(String text, Precision precision, int from, int nearest, int count) {
        int farthest = nearest + count - 1;
        int first = from == 1 ? -farthest : nearest;
        // There is no year -0, so -000X and -00XX end with the year -1.
        int last = from == 1 ? -Math.max(1, nearest) : farthest;
        return new SingleTime(
                text, precision, true, second(first, 1, 1, 0, 0, 0), second(last, DECEMBER, 31, 23, 59, 59));
    }

    private static SingleTime months(
            String text, Precision precision, boolean unspecified, int year, int first, int last) {
        long earliest = second(year, first, 1, 0, 0, 0);
        long latest = second(year, last, lastDay(year, last), 23, 59, 59);
        return new SingleTime(text, precision, unspecified, earliest, latest);
    }

    private static boolean isMonth(int month) {
        return month >= 1 && month <= DECEMBER;
    }

    private static boolean isUnspecified(String text, int at) {
        return text.charAt(at) == 'X' && text.charAt(at + 1) == 'X';
    }
}
