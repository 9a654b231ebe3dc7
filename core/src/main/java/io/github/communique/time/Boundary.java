package io.github.communique.time;

/** How an end of a time is given; tells an open end from one that nobody knows. */
public enum Boundary {
    /** By a date, or by the value itself if it is no interval. */
    DATED,
    /** Written {@code ..}: the interval runs on without a bound on this side. */
    OPEN,
    /** Written as nothing: the interval has an end on this side, and it is not known. */
    UNKNOWN
}
