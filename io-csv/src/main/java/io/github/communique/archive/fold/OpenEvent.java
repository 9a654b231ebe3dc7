package io.github.communique.archive.fold;

import io.github.communique.archive.FoldField;
import io.github.communique.archive.FoldReason;
import io.github.communique.archive.event.CodedRow;
import io.github.communique.model.Citation;
import io.github.communique.model.Coding;
import io.github.communique.model.DiplomaticEvent;
import io.github.communique.model.EventId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An event that waits for more rows of itself; it is made when it waits no longer. */
final class OpenEvent {
    private final EventId id;
    private final CodedRow first;
    private final FoldFacts facts;
    private final List<Coding> codings = new ArrayList<>(2);
    private final List<Citation> citations = new ArrayList<>(2);
    private final Set<FoldField> matched = EnumSet.allOf(FoldField.class);
    private int mirrored;
    private long touched;

    OpenEvent(EventId id, CodedRow first, FoldFacts facts, Coding coding, @Nullable Citation citation, long clock) {
        this.id = id;
        this.first = first;
        this.facts = facts;
        this.touched = clock;
        codings.add(coding);
        if (citation != null) {
            citations.add(citation);
        }
    }

    EventId id() {
        return id;
    }

    FoldFacts facts() {
        return facts;
    }

    int rows() {
        return codings.size();
    }

    /** When a row was added last. */
    long touched() {
        return touched;
    }

    /** How a row stands to the first. */
    FoldReason reason(FoldFacts other) {
        return facts.sources().equals(other.sources()) ? FoldReason.REPEATED : FoldReason.MIRRORED;
    }

    void add(FoldFacts other, Coding coding, @Nullable Citation citation, long clock) {
        codings.add(coding);
        if (citation != null && !citations.contains(citation)) {
            citations.add(citation);
        }
        matched.retainAll(facts.matched(other));
        mirrored += reason(other) == FoldReason.MIRRORED ? 1 : 0;
        touched = clock;
    }

    /** The event with all its rows. */
    DiplomaticEvent close() {
        return EventMaker.event(
                id,
                first,
                codings,
                citations,
                rows() == 1 ? first.extras() : FoldedExtras.add(first.extras(), rows(), mirrored, matched));
    }
}
