package io.github.communique.compare;

/**
 * A part of a number of topics, as an exact fraction.
 *
 * @param shared the topics in the part, 0 to {@code total}
 * @param total all of them, 1 or more
 */
public record TopicShare(int shared, int total) {
    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if the numbers do not form a fraction from 0 to 1
     */
    public TopicShare {
        if (shared < 0 || total < 1 || shared > total) {
            throw new IllegalArgumentException("share must be 0 to 1 of at least one topic: " + shared + "/" + total);
        }
    }

    /** {@return the fraction as a number from 0 to 1} */
    public double toDouble() {
        return (double) shared / total;
    }

    /** Returns the fraction, not reduced, such as {@code 2/4}. */
    @Override
    public String toString() {
        return shared + "/" + total;
    }
}
