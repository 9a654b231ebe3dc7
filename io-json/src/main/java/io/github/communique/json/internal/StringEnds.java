package io.github.communique.json.internal;

/** Where a string ends, or needs more than copying, in eight bytes of it at a time. */
final class StringEnds {
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private StringEnds() {}

    /** The high bit of each byte that is a quote, a backslash or a control character; right for the lowest of them. */
    static long stops(long word) {
        long quotes = word ^ ('"' * ONES);
        long backslashes = word ^ ('\\' * ONES);
        return (((quotes - ONES) & ~quotes) | ((backslashes - ONES) & ~backslashes) | ((word - ' ' * ONES) & ~word))
                & HIGH_BITS;
    }

    /** Whether none of eight bytes, all of them ASCII, is one of these. */
    static boolean areNone(long word) {
        long high = word | HIGH_BITS;
        long quotes = (high ^ ('"' * ONES)) - ONES;
        long backslashes = (high ^ ('\\' * ONES)) - ONES;
        long controls = high - ' ' * ONES;
        return (quotes & backslashes & controls & HIGH_BITS) == HIGH_BITS;
    }

    /** The bits of all bytes before the first stop. */
    static long before(long stops) {
        return ((stops & -stops) - 1) >>> 7;
    }

    /** How many bytes stand before the first stop. */
    static int count(long stops) {
        return Long.numberOfTrailingZeros(stops) >>> 3;
    }
}
