// Longer than most: the whole public face of a time is in one place, and each method states its rule.
package io.github.communique.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date or time as a source gives it, no finer and no surer: Extended Date/Time Format (EDTF), levels 0 and 1.
 *
 * <pre>{@code
 * EdtfTemporal call = EdtfTemporal.parse("2021-01-26T12:00:00-05:00");
 * EdtfTemporal readout = EdtfTemporal.parse("2021-01-28?");
 * call.isBefore(EdtfTemporal.parse("2021-02")); // YES
 * call.isBefore(readout);                       // MAYBE: the readout's date is uncertain
 * }</pre>
 *
 * <p>The source is ISO 8601-2:2019, Annex A, and the Library of Congress text of 4 February 2019. Level 1 is supported,
 * and of level 2 unspecified digits in the dates of an interval ({@code 2004-06-XX/2004-07-03}). What the standard
 * leaves open is settled so:
 *
 * <ul>
 *   <li>A season ({@code 2001-21}) has no fixed dates and the hemisphere is not said, so its bounds are those of its
 *       year. It may yet run into a neighbouring year, so comparisons allow for 94 days more on either side.
 *   <li>A negative year may have a month, a day and a time. {@code -0000} is refused, so {@code -00XX} ends in -0001.
 *   <li>Hour 24, second 60 and offsets beyond 18 hours are refused, as {@code java.time} has none of them.
 *   <li>A year is at most {@link Year#MAX_VALUE}; an interval has at least one dated end.
 * </ul>
 *
 * <p>A comparison holds for every moment that the two texts allow, or answers {@link Answer#MAYBE}. {@link #isBefore}
 * and {@link #isAfter} ask for the order of what took place: two things of 2004 may have come in any order.
 * {@link #isWithin} takes the other as a window, all of it, and {@link #overlaps} takes both so.
 *
 * <ul>
 *   <li>Two values with an offset compare as instants, two without as written. Where only one has an offset, the other
 *       may be meant in any zone from UTC-12 to UTC+14.
 *   <li>The standard does not say how far from the truth an uncertain or approximate date may be, so an answer that
 *       rests on one is at most {@code MAYBE}; {@code withQualifier(Qualifier.NONE)} takes it at its word.
 *   <li>Of unspecified digits and seasons, only the bounds are known: a day of 2004 is maybe within {@code 2004-XX}.
 *   <li>An open end has no bound. An answer that rests on an unknown end is {@link Answer#UNKNOWN}.
 * </ul>
 *
 * <p>Immutable. Two are equal if their texts are; {@link #isSameAs} compares what they mean.
 */
public abstract sealed class EdtfTemporal permits SingleTime, IntervalTime {

    /**
     * A stable order for display: by earliest moment, then latest, then text.
     *
     * <p>A time without an offset counts as UTC, an open or unknown start as first, an open or unknown end as last.
     * Consistent with equals. It says nothing about which came first: that is {@link #isBefore}.
     */
    public static final Comparator<EdtfTemporal> DISPLAY_ORDER = EdtfTemporal::compareForDisplay;

    private final String text;

    EdtfTemporal(String text) {
        this.text = text;
    }

    /**
     * Reads a text of EDTF level 0 or 1.
     *
     * @param text the text, without white space around it
     * @return the time; its {@code toString} is the text
     * @throws EdtfFormatException if the text is anything else; the message names level 2 and obsolete forms and says
     *     what to write instead
     */
    public static EdtfTemporal parse(String text) {
        EdtfTemporal time = EdtfParser.read(text);
        if (time == null) {
            throw RefusedForms.explain(text);
        }
        return time;
    }

    /**
     * Returns a day.
     *
     * @param date a day of the years -9999 to 9999
     * @return such as {@code 1985-04-12}
     * @throws EdtfFormatException if the year is outside these bounds
     */
    public static EdtfTemporal of(LocalDate date) {
        return parse(date.toString());
    }

    /**
     * Returns a month.
     *
     * @param month a month of the years -9999 to 9999
     * @return such as {@code 1985-04}
     * @throws EdtfFormatException if the year is outside these bounds
     */
    public static EdtfTemporal of(YearMonth month) {
        return parse(month.toString());
    }

    /**
     * Returns a year.
     *
     * @param year any year
     * @return such as {@code 1985}, or {@code Y170000002} beyond four digits
     */
    public static EdtfTemporal of(Year year) {
        return parse(EdtfText.year(year.getValue()));
    }

    /**
     * Returns a time of day with its offset from UTC.
     *
     * @param time in whole seconds, offset in whole minutes, year from -9999 to 9999
     * @return such as {@code 1985-04-12T23:20:30+04:30}, with {@code Z} for an offset of zero
     * @throws EdtfFormatException if the time has a fraction of a second or is outside these bounds
     */
    public static EdtfTemporal of(OffsetDateTime time) {
        return parse(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time));
    }

    /**
     * Returns a time of day whose offset from UTC is not known.
     *
     * @param time in whole seconds, year from -9999 to 9999
     * @return such as {@code 1985-04-12T23:20:30}
     * @throws EdtfFormatException if the time has a fraction of a second or is outside these bounds
     */
    public static EdtfTemporal of(LocalDateTime time) {
        return parse(DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time));
    }

    /**
     * Returns the interval from one date to another.
     *
     * @param start a date or season
     * @param end a date or season that does not end before the start begins
     * @return such as {@code 1964/2008}
     * @throws EdtfFormatException if either has a time of day or is an interval, or the end comes first
     */
    public static EdtfTemporal interval(EdtfTemporal start, EdtfTemporal end) {
        return parse(start + "/" + end);
    }

    /**
     * Returns the interval that starts with a date and has no end.
     *
     * @param start a date or season
     * @return such as {@code 1985-04-12/..}
     * @throws EdtfFormatException if the start has a time of day or is an interval
     */
    public static EdtfTemporal since(EdtfTemporal start) {
        return parse(start + "/..");
    }

    /**
     * Returns the interval that ends with a date and has no start.
     *
     * @param end a date or season
     * @return such as {@code ../1985-04-12}
     * @throws EdtfFormatException if the end has a time of day or is an interval
     */
    public static EdtfTemporal until(EdtfTemporal end) {
        return parse("../" + end);
    }

    /**
     * Returns this with another qualifier.
     *
     * @param qualifier the qualifier to end with, for both ends of an interval; {@link Qualifier#NONE} takes any away
     * @return such as {@code 1984?} for {@code 1984}
     * @throws EdtfFormatException if this has a time of day and the qualifier is not {@link Qualifier#NONE}
     */
    public abstract EdtfTemporal withQualifier(Qualifier qualifier);

    /** {@return the form of the text} */
    public abstract TemporalKind kind();

    /** {@return how closely this pins a time down; of an interval, the coarser of its dated ends} */
    public abstract Precision precision();

    /** {@return the qualifier at the end of the date; of an interval, those of both ends together} */
    public abstract Qualifier qualifier();

    /** {@return whether this, or either end, is qualified by {@code ?} or {@code %}} */
    public boolean isUncertain() {
        return qualifier().isUncertain();
    }

    /** {@return whether this, or either end, is qualified by {@code ~} or {@code %}} */
    public boolean isApproximate() {
        return qualifier().isApproximate();
    }

    /** {@return whether this, or either end, has unspecified digits, such as {@code 201X}} */
    public abstract boolean hasUnspecifiedDigits();

    /**
     * Returns the first second that the text allows, as written: local to {@link #offset}.
     *
     * @return such as {@code 2004-06-01T00:00:00} for {@code 2004-06}; empty if the start is open or unknown
     */
    public abstract Optional<LocalDateTime> earliest();

    /**
     * Returns the last second that the text allows, inclusive and as written: local to {@link #offset}.
     *
     * @return such as {@code 2004-06-30T23:59:59} for {@code 2004-06}; empty if the end is open or unknown
     */
    public abstract Optional<LocalDateTime> latest();

    /** {@return the offset from UTC; empty if none is given, and always for dates, seasons and intervals} */
    public abstract Optional<ZoneOffset> offset();

    /** {@return the date an interval starts with; empty if open or unknown, or if this is no interval} */
    public abstract Optional<EdtfTemporal> start();

    /** {@return the date an interval ends with; empty if open or unknown, or if this is no interval} */
    public abstract Optional<EdtfTemporal> end();

    /** {@return how the start is given; dated if this is no interval} */
    public abstract Boundary startBoundary();

    /** {@return how the end is given; dated if this is no interval} */
    public abstract Boundary endBoundary();

    /**
     * Asks whether what took place at this time was over before what took place at the other began.
     *
     * @param other the time to compare with
     * @return {@code YES} for {@code 2003} and {@code 2004-06}, {@code MAYBE} for {@code 2004} and {@code 2004-06}
     */
    public Answer isBefore(EdtfTemporal other) {
        return Comparison.of(this, other).isBefore();
    }

    /**
     * Asks whether what took place at this time began after what took place at the other was over.
     *
     * @param other the time to compare with
     * @return what {@code other.isBefore(this)} returns
     */
    public Answer isAfter(EdtfTemporal other) {
        return other.isBefore(this);
    }

    /**
     * Asks whether the stretches of time that the two texts name have a moment in common.
     *
     * @param other the time to compare with
     * @return {@code YES} for {@code 2004-06} and {@code 2004}, {@code MAYBE} for {@code 2004-06} and {@code 200X}
     */
    public Answer overlaps(EdtfTemporal other) {
        return Comparison.of(this, other).overlaps();
    }

    /**
     * Asks whether what took place at this time took place within the window that the other names, which holds all of
     * its first and last date.
     *
     * @param other the window
     * @return {@code YES} for {@code 2004-06-11} and {@code 2004-06/..}, {@code MAYBE} for {@code 2004} and
     *     {@code 2004-06}
     */
    public Answer isWithin(EdtfTemporal other) {
        return Comparison.of(this, other).isWithin();
    }

    /**
     * Asks whether both say the same time.
     *
     * @param other the time to compare with
     * @return {@code YES} if both name the same stretch, as {@code 12:00:00Z} and {@code 13:00:00+01:00} of one day do;
     *     {@code MAYBE} if the finer fits into the coarser, as {@code 2004-06} and {@code 2004}; {@code NO} if not both
     *     can be right
     */
    public Answer isSameAs(EdtfTemporal other) {
        return Comparison.of(this, other).isSameAs();
    }

    private static int compareForDisplay(EdtfTemporal one, EdtfTemporal other) {
        int byFirst = Long.compare(one.firstSecond(), other.firstSecond());
        int byBounds = byFirst != 0 ? byFirst : Long.compare(one.lastSecond(), other.lastSecond());
        return byBounds != 0 ? byBounds : one.text.compareTo(other.text);
    }

    abstract long firstSecond();

    abstract long lastSecond();

    abstract Extent extent();

    /** Returns whether the other is a time with the same text. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof EdtfTemporal that && text.equals(that.text);
    }

    @Override
    public final int hashCode() {
        return text.hashCode();
    }

    /** Returns exactly the text that was read. */
    @Override
    public final String toString() {
        return text;
    }
}
