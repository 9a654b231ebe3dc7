package io.github.communique.compare;

import io.github.communique.model.TopicId;
import java.util.List;

/**
 * One topic in all readouts.
 *
 * @param topic the topic
 * @param label its preferred label, or its id if the dossier does not define it
 * @param depth how deep it stands in the tree, from 1; the rows below it follow it
 * @param divergence how the sides differ on it
 * @param cells a cell for each readout, in the order of {@link ReadoutComparison#readouts()}
 */
public record ComparisonRow(TopicId topic, String label, int depth, Divergence divergence, List<ComparisonCell> cells) {
    /** Copies the list. */
    public ComparisonRow {
        cells = List.copyOf(cells);
    }
}
