package io.github.communique.testkit.internal.sound;

import io.github.communique.model.RecordId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The ids that there are, by their type; what any other id is replaced with. */
final class Ids {
    private static final int LONGEST = RecordId.MAX_LENGTH - 5;
    private final Map<Class<?>, List<RecordId>> byType = new HashMap<>();

    /** Makes an id for each record of a kind: readable and unique, and odd where the old one is. */
    <R, I extends RecordId> List<I> add(
            Class<I> type, String kind, List<? extends R> records, Function<R, I> old, Function<String, I> make) {
        List<I> ids = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            String given = old.apply(records.get(i)).value();
            String stem = given.length() == 1 ? kind : given.substring(0, Math.min(given.length(), LONGEST));
            ids.add(make.apply(stem + "-" + (i + 1)));
        }
        byType.put(type, List.copyOf(ids));
        return ids;
    }

    List<RecordId> of(Class<?> type) {
        return byType.getOrDefault(type, List.of());
    }

    /** Finds one for an id that is nowhere; empty if there is none of that type. */
    Optional<RecordId> resolve(RecordId id) {
        List<RecordId> ids = of(id.getClass());
        return ids.isEmpty() ? Optional.empty() : Optional.of(Pick.from(ids, id));
    }
}
