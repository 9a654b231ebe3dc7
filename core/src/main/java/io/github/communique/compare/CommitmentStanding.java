package io.github.communique.compare;

import io.github.communique.model.Modality;
import io.github.communique.model.PartyId;
import io.github.communique.vocabulary.Term;
import io.github.communique.vocabulary.Vocabulary;
import java.util.List;
import java.util.Set;

/**
 * Which sides tell of a commitment on a topic.
 *
 * <p>Only commitments that a readout asserts count here; planned and denied ones are listed but make nothing shared.
 */
public enum CommitmentStanding implements Term {
    /** Two or more issuers tell of one on this topic; whether it is the same one is for the reader to judge. */
    SHARED("shared"),

    /** One issuer tells of one, there are others, and none of their readouts has the topic. */
    ONE_SIDED("one-sided"),

    /** The record does not decide. */
    UNKNOWN("unknown");

    /** The values by the text that files write. */
    public static final Vocabulary<CommitmentStanding> VOCABULARY =
            Vocabulary.of("commitment standing", CommitmentStanding.class);

    private final String value;

    CommitmentStanding(String value) {
        this.value = value;
    }

    static CommitmentStanding of(List<StatedCommitment> stated, List<Side> issuers, int row) {
        Set<PartyId> telling = Set.copyOf(stated.stream()
                .filter(item -> item.mention().modality() == Modality.ASSERTED)
                .map(StatedCommitment::issuer)
                .toList());
        if (telling.size() > 1) {
            return SHARED;
        }
        boolean othersAreSilent = issuers.stream()
                .filter(side -> !telling.contains(side.issuer()))
                .allMatch(side -> side.on(row).isSilent());
        return telling.size() == 1 && issuers.size() > 1 && othersAreSilent ? ONE_SIDED : UNKNOWN;
    }

    @Override
    public String value() {
        return value;
    }
}
