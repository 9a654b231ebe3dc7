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
        return new EvidenceCounts(
                count(citations, CitationOutcome.CONFIRMED),
                count(citations, CitationOutcome.MISSED),
                count(citations, CitationOutcome.AMBIGUOUS),
                count(citations, CitationOutcome.NOT_CHECKABLE),
                count(citations, CitationOutcome.NOT_GIVEN));
    }

    private static int count(Collection<CitationEvidence> citations, CitationOutcome outcome) {
        return (int) citations.stream()
                .filter(citation -> citation.outcome() == outcome)
                .count();
    }

    /** {@return how many there are, the sum of all outcomes} */
    public int citations() {
        return confirmed + missed + ambiguous + notCheckable + notGiven;
    }

    /** Writes the counts as a line: {@code 9 citations: 5 confirmed, 1 missed, 0 ambiguous, ...}. */
    @Override
    public String toString() {
        return "%d %s: %d confirmed, %d missed, %d ambiguous, %d not checkable, %d not given"
                .formatted(
                        citations(),
                        citations() == 1 ? "citation" : "citations",
                        confirmed,
                        missed,
                        ambiguous,
                        notCheckable,
                        notGiven);
    }
}
