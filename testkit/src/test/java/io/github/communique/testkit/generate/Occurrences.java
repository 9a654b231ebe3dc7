package io.github.communique.testkit.generate;

import io.github.communique.model.Dossier;
import io.github.communique.schema.ModelSchema;
import io.github.communique.schema.ObjectType;
import io.github.communique.schema.Property;
import io.github.communique.schema.TextType;
import io.github.communique.schema.UnionType;
import io.github.communique.schema.ValueType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts how often each property of each type is there and is not, and each term of each vocabulary is. */
final class Occurrences {
    private final Map<String, Integer> present = new TreeMap<>();
    private final Map<String, Integer> absent = new TreeMap<>();
    private final Map<String, Integer> terms = new TreeMap<>();

    void count(Dossier dossier) {
        count(ModelSchema.DOSSIER, dossier);
    }

    private <T> void count(ObjectType<T, ?> type, T object) {
        for (Property<T, ?, ?> property : type.properties()) {
            String name = type.name() + "." + property.name();
            boolean isThere = !property.values(object).isEmpty();
            present.merge(name, isThere ? 1 : 0, Integer::sum);
            absent.merge(name, isThere ? 0 : 1, Integer::sum);
            countAll(property, object);
        }
    }

    private <T, V> void countAll(Property<T, ?, V> property, T object) {
        property.values(object).forEach(value -> countValue(property.type(), value));
    }

    @SuppressWarnings("unchecked")
    private <V> void countValue(ValueType<V> type, V value) {
        if (type instanceof UnionType<V> union) {
            count((ObjectType<V, ?>) union.memberOf(value), value);
        } else if (type instanceof ObjectType<V, ?> object) {
            count(object, value);
        } else if (type instanceof TextType<V> text && !text.allowed().isEmpty()) {
            terms.merge(text.name() + " " + text.format().apply(value), 1, Integer::sum);
        }
    }

    /** The share of objects that have a property, in percent; 0 if there is no such object. */
    long percentWith(ObjectType<?, ?> type, Property<?, ?, ?> property) {
        return share(present, absent, type.name() + "." + property.name());
    }

    long percentWithout(ObjectType<?, ?> type, Property<?, ?, ?> property) {
        return share(absent, present, type.name() + "." + property.name());
    }

    List<String> missingTerms(TextType<?> type) {
        return type.allowed().stream()
                .filter(term -> !terms.containsKey(type.name() + " " + term))
                .toList();
    }

    private static long share(Map<String, Integer> of, Map<String, Integer> others, String name) {
        int some = of.getOrDefault(name, 0);
        int all = some + others.getOrDefault(name, 0);
        return all == 0 ? 0 : 100L * some / all;
    }
}
