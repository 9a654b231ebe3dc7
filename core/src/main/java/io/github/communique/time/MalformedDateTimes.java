package io.github.communique.time;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;

/** Times of day that are written too coarsely, too finely, or not as EDTF does. */
final class MalformedDateTimes {
    private static final String DATE = "(-?\\d{4}-\\d\\d-\\d\\d)";
    private static final String CLOCK = DATE + "T(\\d\\d):(\\d\\d):(\\d\\d)";
    private static final String OFFSET = "(Z|[+-]\\d\\d(?::\\d\\d)?)?";

    static final List<RefusedForm> ALL = List.of(
            RefusedForm.of(
                    "(.*T.*)\\[[^\\]]*\\]",
                    m -> RefusedForm.write("time must have an offset without the name of its zone", m.group(1))),
            RefusedForm.of(
                    DATE + "[ t](\\d\\d:.*)",
                    m -> RefusedForm.write("date and time must be joined by 'T'", m.group(1) + "T" + m.group(2))),
            RefusedForm.of(
                    "(" + DATE + "T.*)[?~%]",
                    m -> RefusedForm.nearest("qualifier must be on a date without a time of day", m.group(1))),
            RefusedForm.of(
                    DATE + "T(\\d\\d)(:\\d\\d)?" + OFFSET,
                    m -> "time of day must have seconds, as in 'T" + m.group(2)
                            + (m.group(3) == null ? ":00" : m.group(3)) + ":00'"),
            RefusedForm.of(
                    "(" + CLOCK + ")[.,]\\d+" + OFFSET,
                    m -> RefusedForm.nearest(
                            "time of day must be in whole seconds",
                            m.group(1) + (m.group(6) == null ? "" : m.group(6)))),
            RefusedForm.of("(" + CLOCK + ")" + OFFSET, MalformedDateTimes::outOfRange),
            RefusedForm.of(
                    "(" + CLOCK + ")z",
                    m -> RefusedForm.write("offset must be 'Z', '±hh' or '±hh:mm'", m.group(1) + "Z")),
            RefusedForm.of(
                    "(" + CLOCK + ")([+-]\\d\\d)(\\d\\d)",
                    m -> RefusedForm.write(
                            "offset must be 'Z', '±hh' or '±hh:mm'", m.group(1) + m.group(6) + ":" + m.group(7))),
            RefusedForm.of(CLOCK + ".+", m -> "offset must be 'Z', '±hh' or '±hh:mm'"),
            RefusedForm.of(
                    "(\\d{4})(\\d\\d)(\\d\\d)T.*|" + DATE + "T\\d{6}.*",
                    m -> "date and time must have hyphens and colons, as in '1985-04-12T23:20:30'"),
            RefusedForm.of("(-?\\d{4}(?:-\\d\\d)?)T.*", m -> "time of day must follow a day"));

    private MalformedDateTimes() {}

    private static String outOfRange(MatchResult time) {
        String date = time.group(2);
        if (EdtfParser.read(date) == null) {
            return RefusedForms.expected(date);
        }
        if (Integer.parseInt(time.group(3)) > 23) {
            return hour(date, time);
        }
        if (Integer.parseInt(time.group(4)) > 59) {
            return "minute must be 00 to 59";
        }
        return Integer.parseInt(time.group(5)) > 59
                ? "second must be 00 to 59, since java.time has no leap second"
                : offset(time.group(1), time.group(6));
    }

    private static String hour(String date, MatchResult time) {
        String offset = time.group(6) == null ? "" : time.group(6);
        boolean midnight = time.group().startsWith(date + "T24:00:00");
        String expected = "hour must be 00 to 23";
        return midnight
                ? RefusedForm.write(expected, LocalDate.parse(date).plusDays(1) + "T00:00:00" + offset)
                : expected;
    }

    private static String offset(String local, String offset) {
        return offset.matches("-00(:00)?")
                ? RefusedForm.write("offset of zero must be 'Z', '+00' or '+00:00'", local + "Z")
                : "offset must be from -18:00 to +18:00, with minutes 00 to 59";
    }
}
