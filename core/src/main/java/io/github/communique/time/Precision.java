package io.github.communique.time;

/**
 * How closely a text pins a time down, from the finest to the coarsest.
 *
 * <p>Unspecified digits count as what remains known. The standard says that {@code 2004-XX} has month precision, since
 * it means one month; here it is {@link #YEAR}, since only the year is known.
 */
public enum Precision {
    /** A date with a time of day: {@code 1985-04-12T23:20:30Z}. */
    SECOND,
    /** A calendar day: {@code 1985-04-12}. */
    DAY,
    /** A calendar month: {@code 1985-04}, {@code 1985-04-XX}. */
    MONTH,
    /** A season of a year: {@code 2001-21}. */
    SEASON,
    /** A calendar year: {@code 1985}, {@code 2004-XX}, {@code 1985-XX-XX}, {@code Y170000002}. */
    YEAR,
    /** Ten years: {@code 201X}. */
    DECADE,
    /** A hundred years: {@code 20XX}. */
    CENTURY
}
