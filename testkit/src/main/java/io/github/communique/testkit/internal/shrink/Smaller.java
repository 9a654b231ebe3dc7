package io.github.communique.testkit.internal.shrink;

import io.github.communique.model.LocalizedText;
import io.github.communique.schema.Cardinality;
import io.github.communique.schema.LocalizedTextType;
import io.github.communique.schema.ObjectType;
import io.github.communique.schema.Property;
import io.github.communique.schema.TextType;
import io.github.communique.schema.UnionType;
import io.github.communique.schema.ValueType;
import io.github.communique.schema.WholeNumberType;
import io.github.communique.testkit.internal.sound.LeastCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Values like a given one with one thing less in them: first without whole parts, then with plainer ones. */
final class Smaller {
    private Smaller() {}

    private static <T, B> Stream<T> object(ObjectType<T, B> type, T object) {
        Stream<T> without = type.properties().stream().flatMap(property -> without(type, property, object));
        Stream<T> plainer = type.properties().stream().flatMap(property -> plainer(type, property, object));
        return Stream.concat(without, plainer);
    }

    private static <T, B, V> Stream<T> without(ObjectType<T, B> type, Property<T, B, V> property, T object) {
        List<V> values = property.values(object);
        int least = property.cardinality() == Cardinality.REQUIRED ? 1 : LeastCounts.of(type, property);
        if (property.cardinality() == Cardinality.DEFAULTED) {
            return Stream.empty();
        }
        return Parts.of(values)
                .filter(fewer -> fewer.size() >= least)
                .flatMap(fewer -> with(type, property, object, fewer));
    }

    private static <T, B, V> Stream<T> plainer(ObjectType<T, B> type, Property<T, B, V> property, T object) {
        List<V> values = property.values(object);
        return IntStream.range(0, values.size())
                .boxed()
                .flatMap(i -> than(property.type(), values.get(i)).flatMap(value -> {
                    List<V> changed = new ArrayList<>(values);
                    changed.set(i, value);
                    return with(type, property, object, changed);
                }));
    }

    @SuppressWarnings("unchecked")
    static <V> Stream<V> than(ValueType<V> type, V value) {
        if (type instanceof ObjectType<V, ?> object) {
            return object(object, value);
        } else if (type instanceof UnionType<V> union) {
            return object((ObjectType<V, ?>) union.memberOf(value), value);
        } else if (type instanceof TextType<V> text) {
            return Parts.plainer(text, text.format().apply(value)).map(text.parse());
        } else if (type instanceof LocalizedTextType) {
            return Stream.of((V) Simplest.NAMES, (V) first((LocalizedText) value));
        } else if (type instanceof WholeNumberType number) {
            return Stream.of((V) (Long) number.min());
        }
        return Stream.empty();
    }

    private static LocalizedText first(LocalizedText names) {
        String language = names.asMap().firstKey();
        return LocalizedText.of(language, names.inAnyOf(language));
    }

    /** Builds the object with other values; there is none if those can never be right, as the ends of a span. */
    private static <T, B, V> Stream<T> with(
            ObjectType<T, B> type, Property<T, B, V> changed, T object, List<V> values) {
        B builder = type.newBuilder();
        for (Property<T, B, ?> property : type.properties()) {
            if (property == changed) {
                values.forEach(value -> changed.set(builder, value));
            } else {
                copy(property, object, builder);
            }
        }
        try {
            return Stream.of(type.build(builder));
        } catch (IllegalArgumentException e) {
            return Stream.empty();
        }
    }

    private static <T, B, V> void copy(Property<T, B, V> property, T from, B into) {
        property.values(from).forEach(value -> property.set(into, value));
    }
}
