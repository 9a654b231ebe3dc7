package io.github.communique.time;

/** The form of an EDTF text. */
public enum TemporalKind {
    /** A day, month or year, also with unspecified digits: {@code 1985-04-12}, {@code 201X}. */
    DATE,
    /** A day with a time of day: {@code 1985-04-12T23:20:30Z}. */
    DATE_TIME,
    /** A season of a year: {@code 2001-21}. */
    SEASON,
    /** Two ends, at least one of them dated: {@code 1964/2008}, {@code 1985/..}. */
    INTERVAL
}
