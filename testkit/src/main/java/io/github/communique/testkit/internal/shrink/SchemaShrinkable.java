package io.github.communique.testkit.internal.shrink;

import io.github.communique.schema.ObjectType;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * An object of the schema that gets smaller property by property.
 *
 * <p>jqwik shrinks a combination by trying all that each of its parts shrinks to, and pairs of them. A dossier has
 * thousands of parts and would never get small.
 *
 * @param <T> the Java type
 */
public final class SchemaShrinkable<T> implements Shrinkable<T> {
    private final ObjectType<T, ?> type;
    private final T object;
    private final UnaryOperator<T> repair;

    /**
     * Makes it.
     *
     * @param type the type
     * @param object the value
     * @param repair makes any value keep the rules that all values of the generator keep
     */
    public SchemaShrinkable(ObjectType<T, ?> type, T object, UnaryOperator<T> repair) {
        this.type = type;
        this.object = object;
        this.repair = repair;
    }

    @Override
    public T value() {
        return object;
    }

    @Override
    public Stream<Shrinkable<T>> shrink() {
        long now = Weight.of(type, object);
        return Smaller.than(type, object)
                .map(repair)
                .filter(candidate -> Weight.of(type, candidate) < now)
                .map(candidate -> new SchemaShrinkable<>(type, candidate, repair));
    }

    @Override
    public ShrinkingDistance distance() {
        return ShrinkingDistance.of(Weight.of(type, object));
    }

    @Override
    public String toString() {
        return object.toString();
    }
}
