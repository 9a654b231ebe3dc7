package io.github.communique.evidence;

import io.github.communique.check.Finding;
import java.util.List;

/**
 * What a check of the evidence of a dossier gave.
 *
 * @param findings what was found: first on the sources, then on the texts of readouts, then on citations, each in the
 *     order of the dossier
 * @param citations every citation, in the order of the dossier
 * @param sources every source that the dossier has, in its order, then those that are cited without being there
 */
public record EvidenceReport(List<Finding> findings, List<CitationEvidence> citations, List<SourceEvidence> sources) {
    /** Copies the lists. */
    public EvidenceReport {
        findings = List.copyOf(findings);
        citations = List.copyOf(citations);
        sources = List.copyOf(sources);
    }

    /** {@return how many citations had which outcome} */
    public EvidenceCounts counts() {
        return EvidenceCounts.of(citations);
    }
}
