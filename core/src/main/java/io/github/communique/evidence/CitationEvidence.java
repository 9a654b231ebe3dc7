package io.github.communique.evidence;

import io.github.communique.model.Citation;
import io.github.communique.model.TextSpan;
import java.util.List;
import java.util.Optional;

/**
 * What became of one citation.
 *
 * @param record the id of the record that it is in; empty if that has none
 * @param path where it stands in the dossier's document, as a JSON Pointer
 * @param citation the citation
 * @param outcome what became of it
 * @param places where its words stand in the text of its source, in code points from 0 and in order: one place if it is
 *     confirmed, the first {@value #MOST_PLACES} at most if it is ambiguous, none for any other outcome
 */
public record CitationEvidence(
        Optional<String> record, String path, Citation citation, CitationOutcome outcome, List<TextSpan> places) {
    /** How many places are kept of an ambiguous citation. */
    public static final int MOST_PLACES = 8;

    /** Copies the list. */
    public CitationEvidence {
        places = List.copyOf(places);
    }

    /** {@return where a confirmed citation stands; empty for any other outcome} */
    public Optional<TextSpan> place() {
        return outcome == CitationOutcome.CONFIRMED ? Optional.of(places.get(0)) : Optional.empty();
    }
}
