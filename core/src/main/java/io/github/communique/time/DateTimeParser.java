package io.github.communique.time;

import static io.github.communique.time.EdtfText.digits;

import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code YYYY-MM-DDThh:mm:ss} with {@code Z}, {@code ±hh}, {@code ±hh:mm} or no offset, to null if it is none.
 */
final class DateTimeParser {
    private static final int LOCAL = 19;
    private static final int MAX_OFFSET_MINUTES = 18 * 60;

    /** The offsets in whole quarters of an hour, which nearly all are, once met; java.time keeps them in a map. */
    private static final @Nullable ZoneOffset[] QUARTERS = new ZoneOffset[2 * MAX_OFFSET_MINUTES / 15 + 1];

    private DateTimeParser() {}

    static @Nullable SingleTime read(String text, int from) {
        if (text.length() < from + LOCAL || !isPunctuated(text, from)) {
            return null;
        }
        int year = DateParser.yearAt(text, from);
        int month = digits(text, from + 5, 2);
        int day = digits(text, from + 8, 2);
        int hour = digits(text, from + 11, 2);
        int minute = digits(text, from + 14, 2);
        int second = digits(text, from + 17, 2);
        if (!DateParser.isYear(year) || !DateParser.isDay(year, month, day) || !isClock(hour, minute, second)) {
            return null;
        }
        return withOffset(text, from + LOCAL, DateParser.second(year, month, day, hour, minute, second));
    }

    private static @Nullable SingleTime withOffset(String text, int at, long second) {
        if (text.length() == at) {
            return new SingleTime(text, second, null);
        }
        ZoneOffset offset = offset(text, at);
        return offset == null ? null : new SingleTime(text, second, offset);
    }

    private static @Nullable ZoneOffset offset(String text, int at) {
        char sign = text.charAt(at);
        return switch (text.length() - at) {
            case 1 -> sign == 'Z' ? ZoneOffset.UTC : null;
            case 3 -> offset(sign, digits(text, at + 1, 2), 0);
            case 6 ->
                text.charAt(at + 3) == ':' ? offset(sign, digits(text, at + 1, 2), digits(text, at + 4, 2)) : null;
            default -> null;
        };
    }

    /** ISO 8601-1 writes no offset of minus zero; RFC 3339 means by it that the offset is not known. */
    private static @Nullable ZoneOffset offset(char sign, int hours, int minutes) {
        int size = hours * 60 + minutes;
        boolean exists = hours >= 0 && minutes >= 0 && minutes <= 59 && size <= MAX_OFFSET_MINUTES;
        if (!exists || (sign != '+' && (sign != '-' || size == 0))) {
            return null;
        }
        return ofMinutes(sign == '-' ? -size : size);
    }

    private static ZoneOffset ofMinutes(int minutes) {
        if (minutes % 15 != 0) {
            return ZoneOffset.ofTotalSeconds(minutes * 60);
        }
        int quarter = (minutes + MAX_OFFSET_MINUTES) / 15;
        ZoneOffset known = QUARTERS[quarter];
        if (known == null) {
            known = ZoneOffset.ofTotalSeconds(minutes * 60);
            QUARTERS[quarter] = known;
        }
        return known;
    }

    private static boolean isPunctuated(String text, int from) {
        return text.charAt(from + 4) == '-'
                && text.charAt(from + 7) == '-'
                && text.charAt(from + 10) == 'T'
                && text.charAt(from + 13) == ':'
                && text.charAt(from + 16) == ':';
    }

    private static boolean isClock(int hour, int minute, int second) {
        return hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59 && second >= 0 && second <= 59;
    }
}
