package io.github.communique.testkit.internal.shrink;

import io.github.communique.schema.ObjectType;
import io.github.communique.schema.Property;
import io.github.communique.schema.TextType;
import io.github.communique.schema.UnionType;
import io.github.communique.schema.ValueType;
import io.github.communique.schema.WholeNumberType;

/** How much there is to read in a value. */
final class Weight {
    private static final long OBJECT = 20;
    private static final long LEAF = 10;

    private Weight() {}

    private static <T> long ofObject(ObjectType<T, ?> type, T object) {
        long weight = OBJECT;
        for (Property<T, ?, ?> property : type.properties()) {
            weight += ofValues(property, object);
        }
        return weight;
    }

    private static <T, V> long ofValues(Property<T, ?, V> property, T object) {
        return property.values(object).stream()
                .mapToLong(value -> LEAF + of(property.type(), value))
                .sum();
    }

    @SuppressWarnings("unchecked")
    static <V> long of(ValueType<V> type, V value) {
        if (type instanceof ObjectType<V, ?> object) {
            return ofObject(object, value);
        } else if (type instanceof UnionType<V> union) {
            return ofObject((ObjectType<V, ?>) union.memberOf(value), value);
        } else if (type instanceof TextType<V> text) {
            return ofText(text, text.format().apply(value));
        }
        boolean isLeast = type instanceof WholeNumberType number && value.equals(number.min());
        return isLeast || value.equals(Simplest.NAMES)
                ? 0
                : LEAF + value.toString().length();
    }

    private static long ofText(TextType<?> type, String text) {
        if (type.name().endsWith(" id") || text.equals(Simplest.of(type))) {
            return 0;
        }
        return LEAF + text.length();
    }
}
