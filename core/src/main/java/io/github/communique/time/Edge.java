package io.github.communique.time;

import java.time.Duration;

/**
 * One end of a stretch of time: somewhere from {@code low} to {@code high}, in seconds from 1970-01-01, both inclusive.
 *
 * @param firm whether the bounds can be relied on; not so if the date is uncertain or approximate
 */
record Edge(long low, long high, boolean firm) {
    static final Edge OPEN_START = new Edge(Long.MIN_VALUE, Long.MIN_VALUE, true);
    static final Edge OPEN_END = new Edge(Long.MAX_VALUE, Long.MAX_VALUE, true);
    static final Edge UNKNOWN = new Edge(Long.MIN_VALUE, Long.MAX_VALUE, true);

    private static final long EASTERNMOST = Duration.ofHours(14).toSeconds();
    private static final long WESTERNMOST = Duration.ofHours(12).toSeconds();

    Answer isBefore(Edge other) {
        boolean certain = (firm && other.firm) || isOpen() || other.isOpen();
        if (high < other.low) {
            return certain ? Answer.YES : Answer.MAYBE;
        }
        if (low >= other.high) {
            return certain ? Answer.NO : Answer.MAYBE;
        }
        return isUnknown() || other.isUnknown() ? Answer.UNKNOWN : Answer.MAYBE;
    }

    Edge inAnyZone() {
        return isOpen() || isUnknown() ? this : new Edge(low - EASTERNMOST, high + WESTERNMOST, firm);
    }

    private boolean isOpen() {
        return low == Long.MAX_VALUE || high == Long.MIN_VALUE;
    }

    private boolean isUnknown() {
        return low == Long.MIN_VALUE && high == Long.MAX_VALUE;
    }
}
