package io.github.communique.testkit.internal.shrink;

import io.github.communique.schema.ValueType;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * A value of the schema that gets smaller property by property.
 *
 * <p>jqwik shrinks a combination by trying all that each of its parts shrinks to, and pairs of them. A dossier has
 * thousands of parts and would never get small.
 *
 * @param <T> the Java type
 */
public final class SchemaShrinkable<T> implements Shrinkable<T> {
    private final ValueType<T> type;
    private final T value;
    private final UnaryOperator<T> repair;

    /**
     * Makes it.
     *
     * @param type the type
     * @param value the value
     * @param repair makes any value keep the rules that all values of the generator keep
     */
    public SchemaShrinkable(ValueType<T> type, T value, UnaryOperator<T> repair) {
        this.type = type;
        this.value = value;
        this.repair = repair;
    }

    @Override
    public T value() {
        return value;
    }

    @Override
    public Stream<Shrinkable<T>> shrink() {
        long now = Weight.of(type, value);
        return Smaller.than(type, value)
                .map(repair)
                .filter(candidate -> Weight.of(type, candidate) < now)
                .map(candidate -> new SchemaShrinkable<>(type, candidate, repair));
    }

    @Override
    public ShrinkingDistance distance() {
        return ShrinkingDistance.of(Weight.of(type, value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
