package io.github.communique.testkit.generate;

import io.github.communique.model.ExtensionValue;
import io.github.communique.model.Extensions;
import io.github.communique.model.LocalizedText;
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
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Generates values of every type of the schema, so that a new attribute is covered without a line here. References need
 * not resolve.
 */
final class SchemaArbitraries {
    private static final Map<String, Arbitrary<String>> TEXTS = Map.of(
            "EDTF time",
            Arbitraries.of("2021-01-26", "2020-07~", "2021-01-26T14:26:27-05:00", "../2021-01-26", "2020-22", "201X?"),
            "day",
            Arbitraries.of("2021-01-26", "2020-02-29"),
            "duration",
            Arbitraries.of("PT35M", "PT1H0.5S"),
            "sha256",
            Arbitraries.of("0".repeat(64), "0123456789abcdef".repeat(4)),
            "coding scheme",
            Arbitraries.of("cameo-1.1b3", "own"),
            "language tag",
            Arbitraries.of("en", "ru", "pt-BR", "zh-Hant-TW"),
            "identifier scheme",
            Arbitraries.of("wikidata", "fips", "iso3166-1-alpha-2"));

    private SchemaArbitraries() {}

    static <V> Arbitrary<V> of(ValueType<V> type) {
        @SuppressWarnings("unchecked")
        Arbitrary<V> arbitrary = (Arbitrary<V>) make(type);
        return arbitrary;
    }

    private static Arbitrary<?> make(ValueType<?> type) {
        if (type instanceof TextType<?> text) {
            return texts(text).map(text.parse());
        } else if (type instanceof WholeNumberType number) {
            return Arbitraries.longs().between(number.min(), number.max());
        } else if (type instanceof DecimalType) {
            return Arbitraries.bigDecimals();
        } else if (type instanceof LocalizedTextType) {
            return Arbitraries.maps(Arbitraries.of("en", "ru", "pt-BR"), phrases())
                    .ofMinSize(1)
                    .map(LocalizedText::of);
        } else if (type instanceof ExtensionsType) {
            return Arbitraries.maps(phrases(), extensionValues(2)).ofMaxSize(2).map(Extensions::of);
        } else if (type instanceof UnionType<?> union) {
            return Arbitraries.of(List.copyOf(union.members().values())).flatMap(SchemaArbitraries::make);
        }
        return objects((ObjectType<?, ?>) type);
    }

    private static Arbitrary<String> texts(TextType<?> type) {
        if (!type.allowed().isEmpty()) {
            return Arbitraries.of(type.allowed());
        } else if (type.name().endsWith(" id")) {
            return Arbitraries.of("a", "0", "usa", "call/2021-01-26:x_y.z");
        }
        return TEXTS.getOrDefault(type.name(), phrases());
    }

    /** Anything but blank text and halves of surrogate pairs. */
    private static Arbitrary<String> phrases() {
        Arbitrary<String> any = Arbitraries.strings()
                .all()
                .ofMinLength(1)
                .ofMaxLength(12)
                .filter(text -> !text.isBlank() && text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
        return Arbitraries.oneOf(
                any,
                Arbitraries.of(
                        "Переговоры", "مكالمة", "𝔘𝔫𝔦𝔠𝔬𝔡𝔢", "=1+1", "\"quoted\"\\", "a\u00a0b\u2028c", "/é"));
    }

    private static Arbitrary<ExtensionValue> extensionValues(int depth) {
        Arbitrary<ExtensionValue> leaves = Arbitraries.oneOf(
                phrases().map(ExtensionValue.Text::new),
                Arbitraries.bigDecimals().map(ExtensionValue.Numeral::new),
                Arbitraries.of(true, false).map(ExtensionValue.Flag::new),
                Arbitraries.just(new ExtensionValue.Null()));
        if (depth == 0) {
            return leaves;
        }
        Arbitrary<ExtensionValue> inner = extensionValues(depth - 1);
        return Arbitraries.oneOf(
                leaves,
                inner.list().ofMaxSize(2).map(ExtensionValue.Items::new),
                Arbitraries.maps(phrases(), inner).ofMaxSize(2).map(ExtensionValue.Fields::new));
    }

    private static <T, B> Arbitrary<T> objects(ObjectType<T, B> type) {
        if (type.name().equals("span")) {
            return Arbitraries.integers()
                    .between(0, 99)
                    .map(start -> build(type, List.of(one(start), one(start + 7L))));
        } else if (type.name().equals("asserter")) {
            Arbitrary<List<?>> ids = Arbitraries.of("a", "b").map(id -> List.of(id));
            return Combinators.combine(ids, Arbitraries.of(0, 1))
                    .as((id, which) -> build(type, asserter(type, String.valueOf(id.get(0)), which)));
        }
        List<Arbitrary<List<?>>> values = new ArrayList<>();
        type.properties().forEach(property -> values.add(values(property)));
        return Combinators.combine(values).as(lists -> build(type, lists));
    }

    private static List<?> one(long number) {
        return List.of(number);
    }

    private static List<List<?>> asserter(ObjectType<?, ?> type, String id, int which) {
        Object value =
                ((TextType<?>) type.properties().get(which).type()).parse().apply(id);
        return which == 0 ? List.of(List.of(value), List.of()) : List.of(List.of(), List.of(value));
    }

    private static <V> Arbitrary<List<?>> values(Property<?, ?, V> property) {
        int min = property.cardinality() == Cardinality.REQUIRED ? 1 : 0;
        int max = property.cardinality() == Cardinality.MANY ? 2 : 1;
        return of(property.type()).list().ofMinSize(min).ofMaxSize(max).map(list -> list);
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
