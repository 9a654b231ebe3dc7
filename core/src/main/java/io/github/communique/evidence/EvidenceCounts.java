package io.github.communique.evidence;

import java.util.Collection;

/**
 * How many citations had which outcome.
 *
 * @param confirmed how many were confirmed
 * @param missed how many were not found as they say
 * @param ambiguous how many stand at several places
 * @param notCheckable how many have neither a quote nor a span
 * @param notGiven how many have a source whose text was not given or could not be read
 */
public record EvidenceCounts(int confirmed, int missed, int ambiguous, int notCheckable, int notGiven) {
    /**
     * Counts citations.
     *
     * @param citations the citations
     * @return how many had which outcome
     */
    public static EvidenceCounts of(Collection<CitationEvidence> citations) {
        int[] counts = new int[CitationOutcome.values().length];
        citations.forEach(citation -> counts[citation.outcome().ordinal()]++);
        return new EvidenceCounts(
                counts[CitationOutcome.CONFIRMED.ordinal()],
                counts[CitationOutcome.MISSED.ordinal()],
                counts[CitationOutcome.AMBIGUOUS.ordinal()],
                counts[CitationOutcome.NOT_CHECKABLE.ordinal()],
                counts[CitationOutcome.NOT_GIVEN.ordinal()]);
    }

    /** {@return how many there are, the sum of all outcomes} */
    public int citations() {
        return confirmed + missed + ambiguous + notCheckable + notGiven;
    }

    /** Writes the counts as a line: {@code 9 citations: 5 confirmed, 1 missed, 0 ambiguous, ...}. */
    @Override
    public String toString() {
        return "%d citations: %d confirmed, %d missed, %d ambiguous, %d not checkable, %d not given"
                .formatted(citations(), confirmed, missed, ambiguous, notCheckable, notGiven);
    }
}
