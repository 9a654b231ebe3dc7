package io.github.communique.testkit.internal.sound;

import io.github.communique.model.RecordId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The ids that there are, by their type; what any other id is replaced with. */
final class Ids {
    private static final int LONGEST = RecordId.MAX_LENGTH - 5;
    private static final Pattern NUMBERED = Pattern.compile(".*-\\d+");
    private final Map<Class<?>, List<RecordId>> byType = new HashMap<>();
    private final Map<RecordId, RecordId> byOld = new HashMap<>();

    /** Makes an id for each record of a kind: unique and numbered, readable for the most part, odd where the old is. */
    <R, I extends RecordId> List<I> add(
            Class<I> type, String kind, List<? extends R> records, Function<R, I> old, Function<String, I> make) {
        List<I> ids = new ArrayList<>();
        for (R item : records) {
            I given = old.apply(item);
            I id = NUMBERED.matcher(given.value()).matches() && !ids.contains(given)
                    ? given
                    : unused(stem(given.value(), kind), ids, make);
            ids.add(id);
            byOld.putIfAbsent(given, id);
        }
        byType.put(type, List.copyOf(ids));
        return ids;
    }

    private static String stem(String given, String kind) {
        return given.length() == 1 ? kind : given.substring(0, Math.min(given.length(), LONGEST));
    }

    private static <I> I unused(String stem, List<I> used, Function<String, I> make) {
        int number = 1;
        while (used.contains(make.apply(stem + "-" + number))) {
            number++;
        }
        return make.apply(stem + "-" + number);
    }

    List<RecordId> of(Class<?> type) {
        return byType.getOrDefault(type, List.of());
    }

    /** Finds the id that the record of an id has now, or else any; empty if there is none of that type. */
    Optional<RecordId> resolve(RecordId id) {
        RecordId same = byOld.get(id);
        if (same != null) {
            return Optional.of(same);
        }
        List<RecordId> ids = of(id.getClass());
        return ids.isEmpty() ? Optional.empty() : Optional.of(Pick.from(ids, id));
    }
}
