package io.github.communique.testkit.generate;

import io.github.communique.time.EdtfTemporal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;

/**
 * A form of EDTF, levels 0 and 1, and the one of level 2 that is read as well.
 *
 * <p>A text has one form or more: {@code 2004-06~/2005} is an interval and has a qualified end.
 */
public enum EdtfForm {
    /** A year. */
    YEAR(0, "1985", TimeTexts.YEAR, TimeTexts::years),
    /** A month. */
    MONTH(0, "1985-04", TimeTexts.YEAR + "-(0\\d|1[0-2])", TimeTexts::months),
    /** A day. */
    DAY(0, "1985-04-12", TimeTexts.DAY, TimeTexts::days),
    /** A day and a time without an offset. */
    LOCAL_DATE_TIME(0, "1985-04-12T23:20:30", TimeTexts.DAY_AND_TIME, () -> TimeTexts.dateTimes("")),
    /** A day and a time in UTC. */
    UTC_DATE_TIME(0, "1985-04-12T23:20:30Z", TimeTexts.DAY_AND_TIME + "Z", () -> TimeTexts.dateTimes("Z")),
    /** A day and a time with an offset of whole hours. */
    DATE_TIME_WITH_HOURS(
            0,
            "1985-04-12T23:20:30-04",
            TimeTexts.DAY_AND_TIME + "[+-]\\d\\d",
            () -> TimeTexts.dateTimes("-04", "+14", "-18")),
    /** A day and a time with an offset of hours and minutes. */
    DATE_TIME_WITH_MINUTES(
            0,
            "1985-04-12T23:20:30+04:30",
            TimeTexts.DAY_AND_TIME + "[+-]\\d\\d:\\d\\d",
            () -> TimeTexts.dateTimes("+04:30", "-05:00", "+00:00")),
    /** An interval with two dates. */
    INTERVAL(0, "1964/2008", "[^/.]+/[^/.]+", TimeTexts::intervals),
    /** A year before the first, in four digits. */
    NEGATIVE_YEAR(1, "-1985", "-\\d{4}.*", TimeTexts::negativeYears),
    /** A year of more than four digits. */
    LONG_YEAR(1, "Y170000002", "Y\\d{5,}", () -> TimeTexts.longYears("Y")),
    /** A year of more than four digits before the first. */
    NEGATIVE_LONG_YEAR(1, "Y-170000002", "Y-\\d{5,}", () -> TimeTexts.longYears("Y-")),
    /** A season. */
    SEASON(1, "2001-21", TimeTexts.YEAR + "-2[1-4]", TimeTexts::seasons),
    /** A date that its source doubts. */
    UNCERTAIN(1, "1984?", "[^/]+\\?", () -> TimeTexts.qualified("?")),
    /** A date that is an estimate. */
    APPROXIMATE(1, "2004-06~", "[^/]+~", () -> TimeTexts.qualified("~")),
    /** A date that is both. */
    UNCERTAIN_AND_APPROXIMATE(1, "2004-06-11%", "[^/]+%", () -> TimeTexts.qualified("%")),
    /** A year of an unknown last digit. */
    SOME_YEAR_OF_A_DECADE(1, "201X", "\\d{3}X", () -> TimeTexts.unspecified(3, "X")),
    /** A year of two unknown last digits. */
    SOME_YEAR_OF_A_CENTURY(1, "20XX", "\\d\\dXX", () -> TimeTexts.unspecified(2, "XX")),
    /** An unknown month. */
    SOME_MONTH(1, "2004-XX", "\\d{4}-XX", () -> TimeTexts.unspecified(4, "-XX")),
    /** An unknown day of a month. */
    SOME_DAY_OF_A_MONTH(1, "1985-04-XX", "\\d{4}-\\d\\d-XX", () -> TimeTexts.unspecified(7, "-XX")),
    /** An unknown day of a year. */
    SOME_DAY_OF_A_YEAR(1, "1985-XX-XX", "\\d{4}-XX-XX", () -> TimeTexts.unspecified(4, "-XX-XX")),
    /** An interval that goes on. */
    OPEN_END(1, "1985-04-12/..", ".+/\\.\\.", () -> TimeTexts.intervalsTo("/..")),
    /** An interval without a beginning. */
    OPEN_START(1, "../1985-04-12", "\\.\\./.+", () -> TimeTexts.intervalsFrom("../")),
    /** An interval whose end is not known. */
    UNKNOWN_END(1, "1985-04-12/", ".+/", () -> TimeTexts.intervalsTo("/")),
    /** An interval whose beginning is not known. */
    UNKNOWN_START(1, "/1985-04-12", "/.+", () -> TimeTexts.intervalsFrom("/")),
    /** An interval with a qualified end. */
    QUALIFIED_INTERVAL(1, "1984~/2004-06", ".+[?~%]/.*|.*/.+[?~%]", TimeTexts::qualifiedIntervals),
    /** An interval with unknown digits in an end, of level 2. */
    INTERVAL_WITH_UNKNOWN_DIGITS(
            2, "2004-06-XX/2004-07-03", "[^/.]*X[^/.]*/[^/.]+", TimeTexts::intervalsWithUnknownDigits);

    private final int level;
    private final String example;
    private final Pattern pattern;
    // A method without state.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Supplier<Arbitrary<String>> texts;

    EdtfForm(int level, String example, String pattern, Supplier<Arbitrary<String>> texts) {
        this.level = level;
        this.example = example;
        this.pattern = Pattern.compile(pattern);
        this.texts = texts;
    }

    /** {@return the level of EDTF that has this form: 0, 1 or 2} */
    public int level() {
        return level;
    }

    /** {@return a text of this form} */
    public String example() {
        return example;
    }

    /** {@return generated times of this form, most of them between 2018 and 2023} */
    public Arbitrary<EdtfTemporal> times() {
        return texts.get().map(EdtfTemporal::parse);
    }

    /**
     * Says whether a time has this form.
     *
     * @param time the time
     * @return whether it has
     */
    public boolean isFormOf(EdtfTemporal time) {
        return pattern.matcher(time.toString()).matches();
    }

    /**
     * Lists the forms that a time has.
     *
     * @param time the time
     * @return its forms in the order of this list, at least one
     */
    public static List<EdtfForm> of(EdtfTemporal time) {
        return Arrays.stream(values()).filter(form -> form.isFormOf(time)).toList();
    }
}
