package io.github.communique.compare;

import io.github.communique.model.Commitment;
import io.github.communique.model.Mention;
import io.github.communique.model.PartyId;
import io.github.communique.model.ReadoutId;
import java.util.List;

/**
 * A commitment as one readout tells it.
 *
 * @param readout the readout
 * @param issuer who issued it
 * @param commitment what the parties will do: action, parties, due
 * @param mention the mention that it stands in: topic, treatment, modality, citations
 */
public record StatedCommitment(ReadoutId readout, PartyId issuer, Commitment commitment, Mention mention) {
    static List<StatedCommitment> in(List<ReadoutEvidence> readouts, int row) {
        return readouts.stream()
                .flatMap(evidence -> evidence.ownMentions(row).stream()
                        .flatMap(mention -> mention.commitment().stream()
                                .map(commitment -> new StatedCommitment(
                                        evidence.readout().id(),
                                        evidence.readout().issuer(),
                                        commitment,
                                        mention))))
                .toList();
    }
}
