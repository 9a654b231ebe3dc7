package io.github.communique.schema;

import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Builds a value of exactly two parts, which has no builder of its own. */
final class Pair<X, Y> {
    private @Nullable X first;
    private @Nullable Y second;

    private Pair() {}

    static <T, X, Y> ObjectType<T, Pair<X, Y>> type(
            String name, Class<T> javaType, Part<T, X> first, Part<T, Y> second, BiFunction<X, Y, T> make) {
        return ObjectType.define(name, javaType, Pair<X, Y>::new)
                .required(first.name, first.type, first.get, (pair, value) -> pair.first = value)
                .required(second.name, second.type, second.get, (pair, value) -> pair.second = value)
                .build(pair -> make.apply(Objects.requireNonNull(pair.first), Objects.requireNonNull(pair.second)));
    }

    /** One of the two parts. */
    record Part<T, V>(String name, ValueType<V> type, Function<T, V> get) {}
}
