package io.github.communique.time;

import org.jspecify.annotations.Nullable;

/**
 * Reads the texts of levels 0 and 1 and returns null for any other, which {@link RefusedForms} then explains.
 *
 * <p>It is called once or twice a row in archives of a billion rows: no patterns, and nothing allocated but the result.
 */
final class EdtfParser {
    private EdtfParser() {}

    static @Nullable EdtfTemporal read(String text) {
        int slash = text.indexOf('/');
        return slash < 0 ? readSingle(text) : readInterval(text, slash);
    }

    static @Nullable SingleTime readSingle(String text) {
        int end = text.length() - Qualifier.endOf(text).symbol().length();
        if (end < 4) {
            return null;
        }
        if (text.charAt(0) == 'Y') {
            return DateParser.longYear(text, end);
        }
        int from = text.charAt(0) == '-' ? 1 : 0;
        return switch (end - from) {
            case 4 -> DateParser.year(text, from);
            case 7 -> DateParser.month(text, from);
            case 10 -> DateParser.day(text, from);
            default -> DateTimeParser.read(text, from);
        };
    }

    private static @Nullable IntervalTime readInterval(String text, int slash) {
        String from = text.substring(0, slash);
        String to = text.substring(slash + 1);
        SingleTime start = readSingle(from);
        SingleTime end = readSingle(to);
        boolean readable = isEnd(from, start) && isEnd(to, end) && (start != null || end != null);
        return readable && !isReversed(start, end) ? new IntervalTime(text, start, end) : null;
    }

    private static boolean isEnd(String text, @Nullable SingleTime date) {
        return date == null ? text.isEmpty() || text.equals("..") : date.kind() != TemporalKind.DATE_TIME;
    }

    private static boolean isReversed(@Nullable SingleTime start, @Nullable SingleTime end) {
        return start != null && end != null && end.lastSecond() < start.firstSecond();
    }
}
