package io.github.communique.model;

/**
 * A place in a text, in Unicode code points from 0, as a W3C Web Annotation TextPositionSelector gives it.
 *
 * <p>Java's own indexes count UTF-16 units: convert with {@link String#offsetByCodePoints}.
 *
 * @param start the first code point
 * @param end the code point after the last, greater than the start
 */
public record TextSpan(int start, int end) {
    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the start is negative or the end not after it
     */
    public TextSpan {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "span must run from 0 or more to a greater end: " + start + " to " + end);
        }
    }
}
