package io.github.communique.compare;

import io.github.communique.model.Mention;
import io.github.communique.model.Omission;
import io.github.communique.model.Readout;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** What one readout has on each row; takes time in proportion to its rows and mentions, whatever their depth. */
final class ReadoutEvidence {
    private final Readout readout;
    private final TopicRows rows;
    private final ItemsByRow<Mention> mentions;
    private final ItemsByRow<Omission> omissions;
    private final BitSet direct = new BitSet();
    /** Rows with mentions of topics too deep for a row of their own. */
    private final BitSet folded = new BitSet();

    private final BitSet omitted = new BitSet();
    private final List<Set<StatedTreatment>> treatments = new ArrayList<>();
    private final IntPredicate definedRow;

    /** Indexes a readout; {@code definedRow} tells the rows whose topic the dossier defines. */
    ReadoutEvidence(Readout readout, TopicRows rows, IntPredicate definedRow) {
        this.readout = readout;
        this.rows = rows;
        this.definedRow = definedRow;
        this.mentions = new ItemsByRow<>(rows.size(), readout.mentions(), mention -> rows.rowOf(mention.topic()));
        this.omissions = new ItemsByRow<>(rows.size(), readout.omissions(), item -> rows.ownRowOf(item.topic()));
        raiseMentions();
        sinkOmissions();
    }

    private void raiseMentions() {
        IntStream.range(0, rows.size()).forEach(row -> treatments.add(new HashSet<>()));
        for (Mention mention : readout.mentions()) {
            int row = rows.rowOf(mention.topic());
            treatments.get(row).add(StatedTreatment.of(mention));
            (rows.topic(row).equals(mention.topic()) ? direct : folded).set(row);
        }
        for (int row = rows.size() - 1; row >= 0; row--) {
            if (rows.parent(row) != TopicRows.NONE) {
                treatments.get(rows.parent(row)).addAll(treatments.get(row));
            }
        }
    }

    private void sinkOmissions() {
        for (int row = 0; row < rows.size(); row++) {
            int parent = rows.parent(row);
            boolean inherited = parent != TopicRows.NONE && omitted.get(parent);
            omitted.set(row, inherited || !omissions.isEmpty(row, row + 1));
        }
    }

    Readout readout() {
        return readout;
    }

    TopicStatus status(int row) {
        boolean derived = !mentions.isEmpty(row, rows.end(row));
        return TopicStatus.of(direct.get(row), derived, omitted.get(row), showsAbsence(row));
    }

    /** The treatments of the topic and of all below it; not to be changed. */
    Set<StatedTreatment> treatments(int row) {
        return treatments.get(row);
    }

    boolean isMentionedItself(int row) {
        return direct.get(row);
    }

    boolean isMentionedBelow(int row) {
        return folded.get(row) || !mentions.isEmpty(row + 1, rows.end(row));
    }

    /** Whether what the readout does not mention of the topic is known not to be in it. */
    boolean showsAbsence(int row) {
        return definedRow.test(row) && TopicStatus.showsAbsence(readout);
    }

    List<Mention> mentions(int row) {
        return mentions.list(row, rows.end(row));
    }

    List<Mention> ownMentions(int row) {
        return mentions.list(row, row + 1);
    }

    /** Those of the row and of every row above it, in the order of the record. */
    List<Omission> omissions(int row) {
        if (!omitted.get(row)) {
            return List.of();
        }
        IntStream rowsAbove = IntStream.iterate(row, at -> at != TopicRows.NONE, rows::parent);
        return omissions.inOrder(rowsAbove.flatMap(at -> omissions.numbers(at, at + 1)));
    }
}
