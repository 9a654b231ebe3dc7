package io.github.communique.archive.fold;

import io.github.communique.archive.actor.Actor;
import io.github.communique.archive.event.CodedRow;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The parties of an event, in an order that is the same for all rows of it.
 *
 * @param first the ids of those who did it; where they may change places, the first of all in order
 * @param isDirected whether they may not change places
 * @param second the other ids
 */
record Parties(String first, boolean isDirected, String second) {
    /** The parties of a row; null unless there are two different ones. */
    static @Nullable Parties of(CodedRow row) {
        List<Actor> sources = row.sources();
        List<Actor> targets = row.targets();
        if (sources.size() + targets.size() < 2) {
            return null;
        } else if (sources.size() == 1 && targets.size() == 1) {
            return ofTwo(row, sources.get(0).id().value(), targets.get(0).id().value());
        }
        if (!areSeveral(sources, targets)) {
            return null;
        }
        return switch (row.type().order()) {
            case DIRECTED -> new Parties(ids(sources), true, ids(targets));
            case REVERSED -> new Parties(ids(targets), true, ids(sources));
            case ANY -> {
                List<String> all = sorted(Stream.concat(sources.stream(), targets.stream()));
                yield new Parties(all.get(0), false, String.join(" ", all.subList(1, all.size())));
            }
        };
    }

    private static @Nullable Parties ofTwo(CodedRow row, String source, String target) {
        int order = source.compareTo(target);
        if (order == 0) {
            return null;
        }
        return switch (row.type().order()) {
            case DIRECTED -> new Parties(source, true, target);
            case REVERSED -> new Parties(target, true, source);
            case ANY -> order < 0 ? new Parties(source, false, target) : new Parties(target, false, source);
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

    /** The ids of some actors in order, as one text. */
    static String ids(List<Actor> actors) {
        if (actors.isEmpty()) {
            return "";
        }
        return actors.size() == 1
                ? actors.get(0).id().value()
                : sorted(actors.stream()).stream().collect(Collectors.joining(" "));
    }

    private static List<String> sorted(Stream<Actor> actors) {
        return actors.map(actor -> actor.id().value()).sorted().toList();
    }

    static int compare(@Nullable Parties one, @Nullable Parties other) {
        if (one == null || other == null) {
            return (one == null ? 0 : 1) - (other == null ? 0 : 1);
        }
        int order = one.first.compareTo(other.first);
        order = order == 0 ? one.second.compareTo(other.second) : order;
        return order == 0 ? Boolean.compare(one.isDirected, other.isDirected) : order;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Parties that
                && first.equals(that.first)
                && second.equals(that.second)
                && isDirected == that.isDirected;
    }

    @Override
    public int hashCode() {
        return (first.hashCode() * 31 + second.hashCode()) * 31 + (isDirected ? 1 : 0);
    }
}
