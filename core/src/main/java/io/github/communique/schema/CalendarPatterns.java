package io.github.communique.schema;

import static io.github.communique.schema.Patterns.any;
import static io.github.communique.schema.Patterns.optional;

/** Regular expressions for days and EDTF times, to the length of every month and the rule for leap years. */
final class CalendarPatterns {
    private static final String MONTH = any("0[1-9]", "1[0-2]");

    /** All but 29 February. */
    private static final String MONTH_AND_DAY = any(
            "(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])",
            "(0[469]|11)-(0[1-9]|[12][0-9]|30)",
            "02-(0[1-9]|1[0-9]|2[0-8])");

    /** 04 to 96. */
    private static final String MULTIPLE_OF_FOUR = "(0[48]|[2468][048]|[13579][26])";

    /** Four digits of a leap year other than 0000. */
    private static final String LEAP_YEAR = any("[0-9]{2}" + MULTIPLE_OF_FOUR, MULTIPLE_OF_FOUR + "00");

    /** A day as {@link java.time.LocalDate} writes it; only the last four digits of a year tell whether it is leap. */
    static final String DAY = optional(any("[+]0?[0-9]{1,5}", "-0?[0-9]{0,5}"))
            + any("[0-9]{4}-" + MONTH_AND_DAY, any("0000", LEAP_YEAR) + "-02-29");

    static final String EDTF = edtf();

    private CalendarPatterns() {}

    private static String edtf() {
        String year = any("0000", "-?([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])");
        String leapDay = any("0000", "-?" + LEAP_YEAR) + "-02-29";
        String inYear = any(MONTH, "2[1-4]", "XX", "XX-XX", MONTH + "-XX", MONTH_AND_DAY);
        String vagueYear = "-?[0-9]{2}([0-9]X|XX)";
        String longYear = "Y-?[1-9][0-9]{4,8}";
        String date = any(year + optional("-" + inYear), leapDay, vagueYear, longYear) + "[?~%]?";
        String dateTime = any(year + "-" + MONTH_AND_DAY, leapDay) + "T" + clock();
        return any(date + optional("/" + optional(any(date, "[.]{2}"))), "([.]{2})?/" + date, dateTime);
    }

    /** With an offset up to 18 hours, {@code Z} or none; there is no offset of minus zero. */
    private static String clock() {
        String minutes = optional(":[0-5][0-9]");
        String offset = any(
                "Z",
                "[+](0[0-9]|1[0-7])" + minutes,
                "-(0[1-9]|1[0-7])" + minutes,
                "-00:(0[1-9]|[1-5][0-9])",
                "[+-]18(:00)?");
        return "([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]" + optional(offset);
    }
}
