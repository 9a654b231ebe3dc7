package io.github.communique.testkit.generate;

import io.github.communique.schema.ValueType;
import io.github.communique.testkit.internal.shrink.SchemaShrinkable;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;

/** Generates as another does, and shrinks by the schema. */
final class ShrinkingArbitrary<T> implements Arbitrary<T> {
    private final ValueType<T> type;
    private final Arbitrary<T> values;
    private final UnaryOperator<T> repair;

    ShrinkingArbitrary(ValueType<T> type, Arbitrary<T> values, UnaryOperator<T> repair) {
        this.type = type;
        this.values = values;
        this.repair = repair;
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
        RandomGenerator<T> generator = values.generator(genSize);
        return random ->
                new SchemaShrinkable<>(type, repair.apply(generator.next(random).value()), repair);
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        return EdgeCases.none();
    }
}
