package io.github.communique.compare;

import io.github.communique.model.Citation;
import io.github.communique.model.Mention;
import io.github.communique.model.Omission;
import io.github.communique.model.ReadoutId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** One topic in one readout: what is known of it there, and by what evidence. */
public final class ComparisonCell {
    private final ReadoutEvidence evidence;
    private final int row;

    ComparisonCell(ReadoutEvidence evidence, int row) {
        this.evidence = evidence;
        this.row = row;
    }

    /** {@return the readout} */
    public ReadoutId readout() {
        return evidence.readout().id();
    }

    /** {@return what is known of the topic in the readout} */
    public TopicStatus status() {
        return evidence.status(row);
    }

    /** {@return how the readout treats the topic and narrower ones, each way once, in the order of the text} */
    public List<StatedTreatment> treatments() {
        return mentions().stream().map(StatedTreatment::of).distinct().toList();
    }

    /** {@return the mentions of the topic and of narrower ones, in the order of the text; empty if there are none} */
    public List<Mention> mentions() {
        return evidence.mentions(row);
    }

    /**
     * {@return those of the {@link #mentions()} that no narrower row has} Each mention of a readout is in one cell by
     * this measure: that of its own topic or, below the level of the comparison, of the nearest topic above.
     */
    public List<Mention> ownMentions() {
        return evidence.ownMentions(row);
    }

    /** {@return the reported omissions of the topic and of broader ones, in order; empty if there are none} */
    public List<Omission> omissions() {
        return evidence.omissions(row);
    }

    /** {@return the evidence: that of the mentions, then that of the omissions, in order} */
    public List<Citation> citations() {
        return Stream.concat(
                        mentions().stream().map(Mention::citations),
                        omissions().stream().map(Omission::citations))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ComparisonCell that
                && readout().equals(that.readout())
                && status() == that.status()
                && mentions().equals(that.mentions())
                && omissions().equals(that.omissions());
    }

    @Override
    public int hashCode() {
        return Objects.hash(readout(), status(), mentions(), omissions());
    }

    /** Returns the readout, the status and the treatments, for debugging. */
    @Override
    public String toString() {
        return readout() + ": " + status().value() + " " + treatments();
    }
}
