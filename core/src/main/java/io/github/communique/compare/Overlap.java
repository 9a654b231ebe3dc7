package io.github.communique.compare;

/**
 * The share of topics that every side mentions, among those that any side mentions: the least and the greatest that it
 * can be, given what is not known.
 *
 * <p>It is taken over the narrowest topics compared, by issuer. Both bounds are exact: each is reached by one way in
 * which the cells that are not known could turn out. Topics that no readout is known to touch on do not count, and ways
 * in which nobody mentions anything have no overlap and are left out.
 *
 * @param min the least that it can be
 * @param max the greatest that it can be
 */
public record Overlap(TopicShare min, TopicShare max) {
    /** Anything from none to all: there are fewer than two issuers, or no topic that any could have mentioned. */
    public static final Overlap UNKNOWN = new Overlap(new TopicShare(0, 1), new TopicShare(1, 1));

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the least is greater than the greatest
     */
    public Overlap {
        if ((long) min.shared() * max.total() > (long) max.shared() * min.total()) {
            throw new IllegalArgumentException(
                    "overlap must run from the lesser to the greater: " + min + " to " + max);
        }
    }

    /** {@return whether both bounds are the same number} */
    public boolean isExact() {
        return (long) min.shared() * max.total() == (long) max.shared() * min.total();
    }
}
