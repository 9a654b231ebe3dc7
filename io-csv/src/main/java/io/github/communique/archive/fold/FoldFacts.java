package io.github.communique.archive.fold;

import io.github.communique.archive.EventKind;
import io.github.communique.archive.FoldField;
import io.github.communique.archive.FoldKey;
import io.github.communique.archive.actor.Actor;
import io.github.communique.archive.event.CodedRow;
import io.github.communique.archive.event.EventType;
import io.github.communique.archive.event.Story;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * In what a row can agree with another; null where it says nothing, which agrees with nothing.
 *
 * @param day its day
 * @param parties its parties, in an order that is the same for the same event; null unless it has two different ones
 * @param code its code
 * @param place its place
 * @param story its story
 * @param sources who did it, to tell a mirrored row
 */
record FoldFacts(
        long day,
        @Nullable String parties,
        String code,
        @Nullable String place,
        @Nullable String story,
        String sources) {
    static FoldFacts of(CodedRow row) {
        Story story = row.story();
        return new FoldFacts(
                row.day(),
                parties(row),
                row.type().foldCode(),
                row.place(),
                story == null ? null : story.key(),
                ids(row.sources()));
    }

    private static @Nullable String parties(CodedRow row) {
        List<Actor> sources = row.sources();
        List<Actor> targets = row.targets();
        if (sources.size() + targets.size() < 2) {
            return null;
        } else if (sources.size() == 1 && targets.size() == 1) {
            return parties(sources.get(0).id().value(), targets.get(0).id().value(), row.type());
        }
        if (!areSeveral(sources, targets)) {
            return null;
        }
        return switch (row.type().order()) {
            case DIRECTED -> ids(sources) + '>' + ids(targets);
            case REVERSED -> ids(targets) + '>' + ids(sources);
            case ANY -> {
                List<Actor> all = new ArrayList<>(sources);
                all.addAll(targets);
                yield ids(all);
            }
        };
    }

    private static @Nullable String parties(String source, String target, EventType type) {
        int order = source.compareTo(target);
        if (order == 0) {
            return null;
        }
        return switch (type.order()) {
            case DIRECTED -> source + '>' + target;
            case REVERSED -> target + '>' + source;
            case ANY -> order < 0 ? source + ' ' + target : target + ' ' + source;
        };
    }

    /** Two blanks are not the same, and what a country does to itself are many things. */
    private static boolean areSeveral(List<Actor> sources, List<Actor> targets) {
        return Stream.concat(sources.stream(), targets.stream())
                        .map(Actor::id)
                        .distinct()
                        .count()
                > 1;
    }

    private static String ids(List<Actor> actors) {
        if (actors.isEmpty()) {
            return "";
        }
        return actors.size() == 1
                ? actors.get(0).id().value()
                : actors.stream().map(actor -> actor.id().value()).sorted().collect(Collectors.joining(" "));
    }

    /** What rows of one event have in common; null if the row cannot fold. */
    @Nullable
    String key(FoldKey key, EventKind kind) {
        StringBuilder text = new StringBuilder(kind.value());
        for (FoldField field : FoldField.values()) {
            if (key.fields().contains(field)) {
                String value = value(field);
                if (value == null) {
                    return null;
                }
                text.append('\n').append(value);
            }
        }
        return text.toString();
    }

    /** In what two rows agree. */
    Set<FoldField> matched(FoldFacts other) {
        Set<FoldField> fields = EnumSet.noneOf(FoldField.class);
        for (FoldField field : FoldField.values()) {
            String value = value(field);
            if (value != null && Objects.equals(value, other.value(field))) {
                fields.add(field);
            }
        }
        return fields;
    }

    private @Nullable String value(FoldField field) {
        return switch (field) {
            case DATE -> Long.toString(day);
            case PARTIES -> parties;
            case CODE -> code;
            case PLACE -> place;
            case STORY -> story;
        };
    }
}
