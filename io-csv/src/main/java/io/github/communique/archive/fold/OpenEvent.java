package io.github.communique.archive.fold;

import io.github.communique.archive.FoldField;
import io.github.communique.archive.FoldReason;
import io.github.communique.model.Action;
import io.github.communique.model.Call;
import io.github.communique.model.Citation;
import io.github.communique.model.Coding;
import io.github.communique.model.DiplomaticEvent;
import io.github.communique.model.EventId;
import io.github.communique.model.ExtensionValue;
import io.github.communique.model.Extensions;
import io.github.communique.model.Meeting;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An event that waits for more rows of itself. */
final class OpenEvent {
    private final DiplomaticEvent first;
    private final FoldFacts facts;
    private final List<Coding> codings = new ArrayList<>();
    private final List<Citation> citations = new ArrayList<>();
    private final Set<FoldField> matched = EnumSet.allOf(FoldField.class);
    private int mirrored;
    private long touched;

    OpenEvent(DiplomaticEvent first, FoldFacts facts, long clock) {
        this.first = first;
        this.facts = facts;
        this.touched = clock;
    }

    EventId id() {
        return first.id();
    }

    FoldFacts facts() {
        return facts;
    }

    int rows() {
        return 1 + codings.size();
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
        if (citation != null && !first.citations().contains(citation) && !citations.contains(citation)) {
            citations.add(citation);
        }
        matched.retainAll(facts.matched(other));
        mirrored += reason(other) == FoldReason.MIRRORED ? 1 : 0;
        touched = clock;
    }

    /** The event with all its rows. */
    DiplomaticEvent close() {
        if (codings.isEmpty()) {
            return first;
        }
        DiplomaticEvent.Builder<?, ?> builder = copy();
        codings.forEach(builder::addCoding);
        citations.forEach(builder::addCitation);
        Map<String, ExtensionValue> extensions =
                new TreeMap<>(first.extensions().asMap());
        extensions.put("folded", folded());
        return builder.extensions(Extensions.of(extensions)).build();
    }

    private DiplomaticEvent.Builder<?, ?> copy() {
        if (first instanceof Call call) {
            return Call.builder().from(call);
        } else if (first instanceof Meeting meeting) {
            return Meeting.builder().from(meeting);
        }
        return Action.builder().from((Action) first);
    }

    private ExtensionValue folded() {
        return new ExtensionValue.Fields(Map.of(
                "rows", number(rows()),
                "mirrored", number(mirrored),
                "matched",
                        new ExtensionValue.Items(matched.stream()
                                .<ExtensionValue>map(field -> new ExtensionValue.Text(field.value()))
                                .toList())));
    }

    private static ExtensionValue number(int value) {
        return new ExtensionValue.Numeral(BigDecimal.valueOf(value));
    }
}
