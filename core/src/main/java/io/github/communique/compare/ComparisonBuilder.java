package io.github.communique.compare;

import io.github.communique.model.Dossier;
import io.github.communique.model.Readout;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Computes the rows of a comparison and what is drawn from them, in one pass over the cells. */
final class ComparisonBuilder {
    private final Labels labels;
    private final TopicRows topics;
    private final List<ReadoutEvidence> readouts;
    private final List<Side> issuers;
    private final List<Side> sides;

    final List<ComparisonRow> rows = new ArrayList<>();
    final List<CommitmentGroup> commitments = new ArrayList<>();
    private final OverlapCount overlap = new OverlapCount();

    ComparisonBuilder(Dossier dossier, List<Readout> compared, int level, Labels labels) {
        this.labels = labels;
        topics = TopicRows.of(dossier.topicTree(), compared, level);
        readouts = compared.stream()
                .map(readout -> new ReadoutEvidence(
                        readout,
                        topics,
                        row -> dossier.findTopic(topics.topic(row)).isPresent()))
                .toList();
        issuers = Side.byIssuer(readouts);
        sides = issuers.size() > 1 ? issuers : Side.single(readouts);
        IntStream.range(0, topics.size()).forEach(this::addRow);
    }

    Overlap overlap() {
        return issuers.size() < 2 ? Overlap.UNKNOWN : overlap.overlap();
    }

    private void addRow(int row) {
        List<SideView> views = sides.stream().map(side -> side.on(row)).toList();
        String label = labels.topic(topics.topic(row));
        List<ComparisonCell> cells = readouts.stream()
                .map(readout -> new ComparisonCell(readout, row))
                .toList();
        rows.add(new ComparisonRow(topics.topic(row), label, topics.depth(row), DivergenceRules.apply(views), cells));
        if (topics.isLeaf(row)) {
            overlap.add(views);
        }
        List<StatedCommitment> stated = StatedCommitment.in(readouts, row);
        if (!stated.isEmpty()) {
            CommitmentStanding standing = CommitmentStanding.of(stated, issuers, row);
            commitments.add(new CommitmentGroup(topics.topic(row), label, standing, stated));
        }
    }
}
