package io.github.communique.evidence;

import io.github.communique.model.SourceId;

/**
 * What became of the citations of one source.
 *
 * @param source the id of the source; the dossier may lack the source itself
 * @param textRead whether its text was given and could be read
 * @param counts how many of its citations had which outcome
 */
public record SourceEvidence(SourceId source, boolean textRead, EvidenceCounts counts) {}
