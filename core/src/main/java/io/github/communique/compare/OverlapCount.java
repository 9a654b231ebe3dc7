package io.github.communique.compare;

import java.util.List;

/**
 * Counts topics by how much is known of who mentions them, and draws the bounds of the {@link Overlap} from that.
 *
 * <p>Each topic can still turn out shared, one-sided or unmentioned. One more shared topic raises the share, one more
 * one-sided topic lowers it; so every open topic is taken as one-sided for the least, and as shared, or else
 * unmentioned, for the greatest, wherever what is known allows it.
 */
final class OverlapCount {
    /** Mentioned by all. */
    private int shared;
    /** Mentioned by one, not by another. */
    private int oneSided;
    /** Not mentioned by one, mentioned by none, open for another: one-sided or unmentioned. */
    private int neverShared;
    /** Mentioned by one or by none, open for the others: can be shared and can be one-sided. */
    private int open;

    void add(List<SideView> issuers) {
        boolean mentioned = issuers.stream().anyMatch(SideView::mentions);
        boolean missing = issuers.stream().anyMatch(SideView::isSilent);
        if (missing && mentioned) {
            oneSided++;
        } else if (missing) {
            neverShared += issuers.stream().allMatch(SideView::isSilent) ? 0 : 1;
        } else if (issuers.stream().allMatch(SideView::mentions)) {
            shared++;
        } else {
            open++;
        }
    }

    Overlap overlap() {
        int most = shared + oneSided + open + neverShared;
        if (most == 0) {
            return Overlap.UNKNOWN;
        }
        int atBest = shared + open;
        // A share needs a topic: if nothing else is mentioned, one that is never shared has to be.
        int fewest = Math.max(1, atBest + oneSided);
        return new Overlap(new TopicShare(shared, most), new TopicShare(atBest, fewest));
    }
}
