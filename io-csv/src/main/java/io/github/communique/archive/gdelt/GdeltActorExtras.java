package io.github.communique.archive.gdelt;

import io.github.communique.archive.event.Ordered;
import io.github.communique.archive.row.Canonical;
import io.github.communique.archive.row.TsvRow;
import io.github.communique.model.ExtensionValue;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What GDELT rows say of actors beyond their codes: the name, where they are, and parts that the code lacks. */
final class GdeltActorExtras {
    private static final String PLACE = "geo";
    private static final int ACTORS = 1 << 12;
    private static final int PAIR_BITS = 13;
    private static final int LONGEST = 160;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private final Canonical<Named> actors = new Canonical<>(ACTORS, LONGEST, this::make);
    private final @Nullable Pair[] pairs = new Pair[1 << PAIR_BITS];
    private final Ordered ordered = new Ordered();
    private long made;

    /** What the columns of an actor and its place say; null if nothing. */
    ExtensionValue.@Nullable Fields get(TsvRow row, int column, GdeltPlaces.Place place) {
        int last = column + 1 + GdeltLayout.ACTOR_PARTS.size();
        Named actor = actors.get(row, row.from(column), row.to(last));
        int index = (int) (((actor.number() * FACTOR + place.number()) * FACTOR) >>> (Long.SIZE - PAIR_BITS));
        Pair pair = pairs[index];
        if (pair == null || pair.actor() != actor.number() || pair.place() != place.number()) {
            pair = new Pair(actor.number(), place.number(), joined(actor, place));
            pairs[index] = pair;
        }
        return pair.fields();
    }

    private ExtensionValue.@Nullable Fields joined(Named actor, GdeltPlaces.Place place) {
        ordered.clear();
        put(actor.beforePlace());
        ordered.put(PLACE, place.fields());
        put(actor.afterPlace());
        return ordered.fields();
    }

    private void put(List<Map.Entry<String, ExtensionValue>> parts) {
        for (int i = 0; i < parts.size(); i++) {
            ordered.put(parts.get(i).getKey(), parts.get(i).getValue());
        }
    }

    private Named make(String text) {
        List<String> cells = List.of(text.split("\t", -1));
        TreeMap<String, ExtensionValue> values = new TreeMap<>();
        put(values, "name", cells.get(1));
        for (int i = 0; i < GdeltLayout.ACTOR_PARTS.size(); i++) {
            String part = cells.get(2 + i);
            if (!cells.get(0).contains(part)) {
                put(values, GdeltLayout.ACTOR_PARTS.get(i), part);
            }
        }
        return new Named(
                made++,
                List.copyOf(values.headMap(PLACE).entrySet()),
                List.copyOf(values.tailMap(PLACE).entrySet()));
    }

    private static void put(Map<String, ExtensionValue> values, String key, String text) {
        if (!text.isBlank()) {
            values.put(key, new ExtensionValue.Text(text));
        }
    }

    /** What the columns of an actor say, and a number that tells it from others. */
    private record Named(
            long number,
            List<Map.Entry<String, ExtensionValue>> beforePlace,
            List<Map.Entry<String, ExtensionValue>> afterPlace) {}

    /** An actor at a place, both by their numbers. */
    private record Pair(long actor, long place, ExtensionValue.@Nullable Fields fields) {}
}
