package io.github.communique.time;

import java.math.BigInteger;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/** The forms of EDTF level 2, by the names that the Library of Congress gives them. */
final class LevelTwoForms {
    static final List<RefusedForm> ALL = List.of(
            RefusedForm.of("\\[.*\\]", m -> levelTwo("one of a set")),
            RefusedForm.of("\\{.*\\}", m -> levelTwo("all of a set")),
            RefusedForm.of("(Y?-?\\d+(?:E\\d+)?)S(\\d+)", LevelTwoForms::significantDigits),
            RefusedForm.of("Y-?\\d+E\\d+", LevelTwoForms::exponent),
            RefusedForm.of("(-?\\d{4})-(2[5-9]|3\\d|4[01])([?~%]?)", LevelTwoForms::subYear),
            RefusedForm.of(
                    "(?=.*[?~%][^?~%])[-\\dX?~%]+",
                    m -> RefusedForm.nearest(levelTwo("a qualifier for a part"), DraftForms.wholeDate(m.group()))),
            RefusedForm.of(
                    "(?=.*X)(?!-0000|-?\\d{4}-\\d\\d-XX)(-?[\\dX]{4})(-[\\dX]{2})?(-[\\dX]{2})?([?~%]?)",
                    LevelTwoForms::unspecifiedDigits));

    private LevelTwoForms() {}

    /** Returns a year in exponential form as level 1 writes it, or empty if it has significant digits or is too far. */
    static Optional<String> plainYear(String text) {
        int exponent = text.indexOf('E');
        String power = text.substring(exponent + 1);
        if (exponent < 0 || power.length() > 1 || text.indexOf('S') >= 0) {
            return Optional.empty();
        }
        BigInteger year = new BigInteger(text.substring(1, exponent)).multiply(BigInteger.TEN.pow(digit(power)));
        return year.abs().compareTo(BigInteger.valueOf(Year.MAX_VALUE)) > 0
                ? Optional.empty()
                : Optional.of(EdtfText.year(year.intValue()));
    }

    private static int digit(String power) {
        return power.charAt(0) - '0';
    }

    private static String exponent(MatchResult year) {
        String expected = levelTwo("an exponential year");
        return plainYear(year.group())
                .map(plain -> RefusedForm.write(expected, plain))
                .orElse(expected);
    }

    private static String significantDigits(MatchResult year) {
        String expected = levelTwo("significant digits");
        String number = year.group(1);
        return number.length() == 4 && year.group(2).matches("[23]")
                ? RefusedForm.nearest(expected, unspecifiedAfter(number, digit(year.group(2))))
                : expected;
    }

    private static String unspecifiedAfter(String year, int digits) {
        return year.substring(0, digits) + "X".repeat(4 - digits);
    }

    private static String subYear(MatchResult date) {
        int code = Integer.parseInt(date.group(2));
        if (code <= 32) {
            String season = date.group(1) + "-" + (21 + (code - 25) % 4) + date.group(3);
            return RefusedForm.nearest(levelTwo("a season of one hemisphere"), season);
        }
        if (code <= 36) {
            return months(date, "a quarter", code - 33, 3);
        }
        return code <= 39
                ? months(date, "a four-month period", code - 37, 4)
                : months(date, "a half year", code - 40, 6);
    }

    private static String months(MatchResult date, String form, int index, int length) {
        String first = date.group(1) + "-" + EdtfText.pad(index * length + 1, 2) + date.group(3);
        String last = date.group(1) + "-" + EdtfText.pad(index * length + length, 2) + date.group(3);
        return RefusedForm.write(levelTwo(form), first + "/" + last);
    }

    private static String unspecifiedDigits(MatchResult date) {
        String year = date.group(1);
        String expected = levelTwo(
                year.endsWith("XXX")
                        ? "a year with more than two unspecified digits"
                        : "unspecified digits inside a date");
        String nearest = year.indexOf('X') >= 0 ? unspecifiedYear(year, date.group(4)) : unspecifiedPart(date);
        return RefusedForm.nearest(expected, nearest);
    }

    /**
     * The century or millennium that a year with unspecified digits lies in; unreadable if that is not known either.
     */
    private static String unspecifiedYear(String year, String qualifier) {
        if (year.matches("\\d[X\\d]{3}") && year.charAt(1) == 'X') {
            return year.charAt(0) + "000" + qualifier + "/" + year.charAt(0) + "999" + qualifier;
        }
        return (year.endsWith("X") ? year : year.replaceFirst("X.$", "XX")) + qualifier;
    }

    private static String unspecifiedPart(MatchResult date) {
        boolean monthKnown = date.group(2).indexOf('X') < 0;
        String month = monthKnown ? date.group(2) : "-XX";
        return date.group(1) + month + (date.group(3) == null ? "" : "-XX") + date.group(4);
    }

    private static String levelTwo(String form) {
        return "time must be EDTF level 0 or 1, not level 2 (" + form + ")";
    }
}
