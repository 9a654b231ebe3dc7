package io.github.communique.testkit.generate;

import io.github.communique.model.TextSpan;
import io.github.communique.schema.Cardinality;
import io.github.communique.schema.DecimalType;
import io.github.communique.schema.ExtensionsType;
import io.github.communique.schema.LocalizedTextType;
import io.github.communique.schema.ObjectType;
import io.github.communique.schema.Property;
import io.github.communique.schema.TextType;
import io.github.communique.schema.UnionType;
import io.github.communique.schema.ValueType;
import io.github.communique.schema.WholeNumberType;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generates values of every type of the schema, so that a new attribute is covered without a line here. */
final class SchemaArbitraries {
    private static final int PRESENT = 3;
    private static final int ABSENT = 2;
    private static final int MOST = 3;
    private final Filling filling;

    /** What a builder refuses is never generated. */
    SchemaArbitraries(Filling filling) {
        this.filling = filling;
    }

    <V> Arbitrary<V> of(ValueType<V> type) {
        @SuppressWarnings("unchecked")
        Arbitrary<V> arbitrary = (Arbitrary<V>) make(type);
        return arbitrary.withoutEdgeCases();
    }

    private Arbitrary<?> make(ValueType<?> type) {
        if (type instanceof TextType<?> text) {
            return LeafArbitraries.texts(text).map(text.parse());
        } else if (type instanceof WholeNumberType number) {
            return LeafArbitraries.wholeNumbers(number);
        } else if (type instanceof DecimalType) {
            return ExtensionArbitraries.numbers();
        } else if (type instanceof LocalizedTextType) {
            return LeafArbitraries.localizedTexts();
        } else if (type instanceof ExtensionsType) {
            return ExtensionArbitraries.extensions();
        } else if (type instanceof UnionType<?> union) {
            List<Arbitrary<Object>> members = new ArrayList<>();
            union.members().values().forEach(member -> members.add(of(member).map(value -> value)));
            return Weighted.equally(members);
        }
        return objects((ObjectType<?, ?>) type);
    }

    private <T, B> Arbitrary<?> objects(ObjectType<T, B> type) {
        if (type.name().equals("span")) {
            return spans();
        } else if (type.name().equals("asserter")) {
            return asserters(type);
        }
        List<Arbitrary<List<?>>> values = new ArrayList<>();
        type.properties().forEach(property -> values.add(values(type, property)));
        return Combinators.combine(values).as(lists -> build(type, lists));
    }

    /** The end lies behind the start, which the type of neither says. */
    private static Arbitrary<?> spans() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.integers().between(1, 9))
                .as((start, length) -> new TextSpan(start, start + length));
    }

    /** Exactly one of its properties is there, which the cardinality of neither says. */
    private <T, B> Arbitrary<T> asserters(ObjectType<T, B> type) {
        List<Arbitrary<T>> kinds = new ArrayList<>();
        for (Property<T, B, ?> property : type.properties()) {
            kinds.add(of(property.type()).map(value -> {
                B builder = type.newBuilder();
                set(property, builder, value);
                return type.build(builder);
            }));
        }
        return Weighted.equally(kinds);
    }

    private <V> Arbitrary<List<?>> values(ObjectType<?, ?> owner, Property<?, ?, V> property) {
        Arbitrary<V> value = of(property.type());
        if (property.cardinality() == Cardinality.MANY) {
            return value.list()
                    .ofMinSize(filling.least(owner, property))
                    .ofMaxSize(MOST)
                    .map(list -> list);
        } else if (property.cardinality() == Cardinality.REQUIRED) {
            return value.map(List::of);
        }
        return Weighted.<List<?>>of(PRESENT, value.map(List::of)).or(ABSENT, Arbitraries.just(List.of()));
    }

    private static <T, B> T build(ObjectType<T, B> type, List<? extends List<?>> values) {
        B builder = type.newBuilder();
        for (int i = 0; i < values.size(); i++) {
            Property<T, B, ?> property = type.properties().get(i);
            values.get(i).forEach(value -> set(property, builder, value));
        }
        return type.build(builder);
    }

    @SuppressWarnings("unchecked")
    private static <B, V> void set(Property<?, B, V> property, B builder, Object value) {
        property.set(builder, (V) value);
    }
}
