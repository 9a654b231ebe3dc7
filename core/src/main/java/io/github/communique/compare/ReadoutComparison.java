package io.github.communique.compare;

import io.github.communique.model.DiplomaticEvent;
import io.github.communique.model.Dossier;
import io.github.communique.model.EventId;
import io.github.communique.model.Readout;
import io.github.communique.model.TopicId;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The readouts of one event side by side: what each says of each topic, where they differ, and by what evidence.
 *
 * <pre>{@code
 * System.out.println(ReadoutComparison.of(dossier, EventId.of("biden-putin-2021-01-26")).toText());
 * }</pre>
 *
 * <p>A readout that another readout of the same event supersedes is not compared but listed. Readouts that supersede
 * each other in a loop are all compared, as none of them is known to be the last. An event without readouts gives a
 * comparison without rows.
 *
 * <p>Immutable. Takes time in proportion to its cells, its mentions and the topics of the dossier.
 */
public final class ReadoutComparison {
    private final Dossier dossier;
    private final DiplomaticEvent event;
    private final ComparisonOptions options;
    private final List<Readout> readouts;
    private final List<Readout> superseded;
    private final List<ComparisonRow> rows;
    private final List<CommitmentGroup> commitments;
    private final Overlap overlap;

    private ReadoutComparison(Dossier dossier, DiplomaticEvent event, ComparisonOptions options) {
        this.dossier = dossier;
        this.event = event;
        this.options = options;
        List<Readout> all = dossier.readoutsOf(event.id());
        Supersession supersession = new Supersession(all);
        this.readouts = all.stream().filter(supersession::isLatest).toList();
        this.superseded = all.stream().filter(supersession::isSuperseded).toList();
        int level = options.level().orElse(Integer.MAX_VALUE);
        ComparisonBuilder builder =
                new ComparisonBuilder(dossier, readouts, level, Labels.of(dossier, options.languages()));
        this.rows = List.copyOf(builder.rows);
        this.commitments = List.copyOf(builder.commitments);
        this.overlap = builder.overlap();
    }

    /**
     * Compares the readouts of an event on topics of every level, with English labels where there are any.
     *
     * @param dossier the dossier
     * @param event the event
     * @return the comparison
     * @throws NoSuchElementException if the dossier has no such event
     */
    public static ReadoutComparison of(Dossier dossier, EventId event) {
        return of(dossier, event, ComparisonOptions.defaults());
    }

    /**
     * Compares the readouts of an event.
     *
     * @param dossier the dossier
     * @param event the event
     * @param options the level of topics, the languages of labels
     * @return the comparison
     * @throws NoSuchElementException if the dossier has no such event
     */
    public static ReadoutComparison of(Dossier dossier, EventId event, ComparisonOptions options) {
        return new ReadoutComparison(dossier, dossier.event(event), options);
    }

    /** {@return the dossier that it was drawn from} */
    public Dossier dossier() {
        return dossier;
    }

    /** {@return the event} */
    public DiplomaticEvent event() {
        return event;
    }

    /** {@return how it was made} */
    public ComparisonOptions options() {
        return options;
    }

    /** {@return the readouts compared, in the order of the dossier; empty if the event has none} */
    public List<Readout> readouts() {
        return readouts;
    }

    /** {@return the readouts left out because a later one supersedes them, in the order of the dossier} */
    public List<Readout> superseded() {
        return superseded;
    }

    /**
     * {@return a row for each topic that a readout mentions or is reported to omit, and for every broader one, in the
     * order of the topic tree} Topics that the dossier does not define come last.
     */
    public List<ComparisonRow> rows() {
        return rows;
    }

    /**
     * Finds the row of a topic.
     *
     * @param topic the topic
     * @return its row, or empty if no readout touches on it or it is below the level of the comparison
     */
    public Optional<ComparisonRow> findRow(TopicId topic) {
        return rows.stream().filter(row -> row.topic().equals(topic)).findFirst();
    }

    /** {@return what is claimed about the event itself, by aspect; aspects without a claim are left out} */
    public List<ClaimGroup> claims() {
        return ClaimGroup.of(dossier.claimsAbout(event.id()));
    }

    /** {@return the commitments that the readouts tell of, by topic, in the order of the rows} */
    public List<CommitmentGroup> commitments() {
        return commitments;
    }

    /** {@return the share of topics that all issuers mention} */
    public Overlap overlap() {
        return overlap;
    }

    /** {@return the labels of the dossier in the languages of the options} */
    public Labels labels() {
        return Labels.of(dossier, options.languages());
    }

    /**
     * {@return the comparison as text for a terminal of 110 columns, each line ended by {@code \n}} Characters that
     * could steer a terminal are replaced.
     */
    public String toText() {
        return TextRendering.of(this);
    }

    /**
     * {@return the comparison with all its evidence as GitHub Flavored Markdown, each line ended by {@code \n}} What
     * comes from the dossier is escaped, so that it shows as it is written.
     */
    public String toMarkdown() {
        return MarkdownRendering.of(this);
    }

    /** {@return whether the other is drawn from an equal dossier, for the same event, in the same way} */
    @Override
    public boolean equals(Object other) {
        return other instanceof ReadoutComparison that
                && event.id().equals(that.event.id())
                && options.equals(that.options)
                && dossier.equals(that.dossier);
    }

    @Override
    public int hashCode() {
        return 31 * event.hashCode() + options.hashCode();
    }

    /** Returns what is compared, for debugging; {@link #toText()} shows the comparison. */
    @Override
    public String toString() {
        return "comparison of " + readouts().size() + " readouts of " + event.id() + " on " + rows.size() + " topics";
    }
}
