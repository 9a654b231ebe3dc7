package io.github.communique.time;

import java.util.Optional;

/** Says why a text with a slash is no interval. */
final class MalformedIntervals {
    private MalformedIntervals() {}

    /** A slash within brackets is not an interval's: {@code ...-05:00[America/New_York]}. */
    static boolean isInterval(String text) {
        return text.indexOf('/') >= 0 && !text.endsWith("]") && !text.endsWith("}");
    }

    static EdtfFormatException explain(String text) {
        Optional<String> draft = RefusedForm.explain(DraftForms.INTERVALS, text);
        if (draft.isPresent()) {
            return new EdtfFormatException(draft.get(), text);
        }
        String[] ends = text.split("/", -1);
        return ends.length == 2
                ? explain(text, ends[0], ends[1])
                : new EdtfFormatException("interval must have one '/' between two dates", text);
    }

    private static EdtfFormatException explain(String text, String start, String end) {
        if (hasTime(start) || hasTime(end)) {
            String expected = "interval must be between dates, without a time of day";
            return new EdtfFormatException(RefusedForm.nearest(expected, date(start) + "/" + date(end)), text);
        }
        if (!isEnd(start) || !isEnd(end)) {
            String wrong = isEnd(start) ? end : start;
            return new EdtfFormatException(expected(wrong), wrong, text);
        }
        return new EdtfFormatException(
                isUndated(start) && isUndated(end)
                        ? "interval must have a date at one end at least"
                        : "interval must not end before it starts",
                text);
    }

    private static String expected(String end) {
        return end.startsWith("P")
                ? "interval must have dates at its ends, not a duration"
                : RefusedForms.expected(end);
    }

    private static boolean hasTime(String end) {
        return end.matches("-?\\d{4}-.*T.*");
    }

    private static String date(String end) {
        int time = end.indexOf('T');
        return time < 0 ? end : end.substring(0, time);
    }

    private static boolean isEnd(String end) {
        return isUndated(end) || EdtfParser.readSingle(end) != null;
    }

    private static boolean isUndated(String end) {
        return end.isEmpty() || end.equals("..");
    }
}
