package io.github.communique.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.MatchResult;

/** Dates that name no day or month, or are written as other standards and habits do. */
final class MalformedDates {
    private static final String LONG_YEAR = "year beyond four digits must begin with 'Y', without a month or day";

    static final List<RefusedForm> ALL = List.of(
            RefusedForm.of(
                    "-0000(.*)", m -> RefusedForm.write("year zero must be written '0000'", "0000" + m.group(1))),
            RefusedForm.of("(-?\\d{4})-(\\d\\d)(-(\\d\\d|XX))?[?~%]?", MalformedDates::outOfRange),
            RefusedForm.of("(\\d{4})(\\d\\d)(\\d\\d)?", MalformedDates::basicFormat),
            RefusedForm.of(
                    "\\d{4}-\\d{3}", m -> otherCalendar("day of the year", m, DateTimeFormatter.ISO_ORDINAL_DATE)),
            RefusedForm.of("\\d{4}-W.*", m -> otherCalendar("week", m, DateTimeFormatter.ISO_WEEK_DATE)),
            RefusedForm.of(
                    "Y(-?)0*(\\d{1,4})",
                    m -> RefusedForm.write(
                            "year of up to four digits must be written without 'Y'",
                            m.group(1) + EdtfText.pad(Integer.parseInt(m.group(2)), 4))),
            RefusedForm.of(
                    "Y(-?)0+(\\d{5,9})[?~%]?",
                    m -> RefusedForm.write("year must not begin with zeros after 'Y'", "Y" + m.group(1) + m.group(2))),
            RefusedForm.of(
                    "Y-?\\d{10,}[?~%]?", m -> "year must be one that java.time.Year holds, up to " + Year.MAX_VALUE),
            RefusedForm.of("Y(-?\\d{5,9})-.*", m -> RefusedForm.nearest(LONG_YEAR, "Y" + m.group(1))),
            RefusedForm.of("\\+?(-?\\d{5,9})", m -> RefusedForm.write(LONG_YEAR, "Y" + m.group(1))),
            RefusedForm.of("\\+?(-?\\d{5,9})-.*", m -> RefusedForm.nearest(LONG_YEAR, "Y" + m.group(1))),
            RefusedForm.of("-?\\d{1,3}(-.*)?", m -> "year must have four digits"),
            RefusedForm.of("(-?\\d{4})-(\\d\\d?)(-(\\d\\d?))?", MalformedDates::tooFewDigits));

    private MalformedDates() {}

    private static String outOfRange(MatchResult date) {
        int year = Integer.parseInt(date.group(1));
        int month = Integer.parseInt(date.group(2));
        boolean season = month >= 21 && month <= 24;
        if (date.group(3) != null && season) {
            return RefusedForm.nearest("season must not have a day", date.group(1) + "-" + month);
        }
        return month < 1 || month > 12
                ? "month must be 01 to 12, or 21 to 24 for a season"
                : "day of " + date.group(1) + "-" + date.group(2) + " must be 01 to " + DateParser.lastDay(year, month);
    }

    private static String basicFormat(MatchResult date) {
        String month = date.group(1) + "-" + date.group(2);
        String written = date.group(3) == null ? month : month + "-" + date.group(3);
        boolean longYear = date.group(3) == null && EdtfParser.read(month) == null;
        return longYear
                ? RefusedForm.write(LONG_YEAR, "Y" + date.group())
                : RefusedForm.write("year, month and day must have hyphens between them", written);
    }

    private static String tooFewDigits(MatchResult date) {
        String month = date.group(1) + "-" + EdtfText.pad(Integer.parseInt(date.group(2)), 2);
        String day = date.group(4) == null ? "" : "-" + EdtfText.pad(Integer.parseInt(date.group(4)), 2);
        return RefusedForm.write("month and day must have two digits", month + day);
    }

    private static String otherCalendar(String form, MatchResult date, DateTimeFormatter format) {
        String expected = "date must be a year, month and day, not a " + form;
        try {
            return RefusedForm.write(
                    expected, LocalDate.parse(date.group(), format).toString());
        } catch (DateTimeException e) {
            return expected;
        }
    }
}
