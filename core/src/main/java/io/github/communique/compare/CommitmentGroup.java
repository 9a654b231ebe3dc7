package io.github.communique.compare;

import io.github.communique.model.TopicId;
import java.util.List;

/**
 * The commitments on one topic, side by side.
 *
 * @param topic the topic of the row that they belong to
 * @param label what the row calls it
 * @param standing which sides tell of one
 * @param commitments all of them, by readout and then in the order of its text; at least one
 */
public record CommitmentGroup(
        TopicId topic, String label, CommitmentStanding standing, List<StatedCommitment> commitments) {
    /** Copies the list. */
    public CommitmentGroup {
        commitments = List.copyOf(commitments);
    }
}
