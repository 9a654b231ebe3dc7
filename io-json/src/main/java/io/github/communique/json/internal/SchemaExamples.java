package io.github.communique.json.internal;

import io.github.communique.schema.Cardinality;
import io.github.communique.schema.DecimalType;
import io.github.communique.schema.ExtensionsType;
import io.github.communique.schema.LocalizedTextType;
import io.github.communique.schema.ModelSchema;
import io.github.communique.schema.ObjectType;
import io.github.communique.schema.Property;
import io.github.communique.schema.TextType;
import io.github.communique.schema.UnionType;
import io.github.communique.schema.ValueType;
import io.github.communique.schema.WholeNumberType;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Examples as JSON: those of texts and numbers as the model has them, of objects with what they must have. */
final class SchemaExamples {
    private SchemaExamples() {}

    static Object of(ValueType<?> type) {
        if (type instanceof UnionType<?> union) {
            return ofMember(union.members().values().iterator().next());
        } else if (type instanceof ObjectType<?, ?> object) {
            return object(object, new LinkedHashMap<>());
        }
        return scalar(type, type.example().orElseThrow());
    }

    static Object ofMember(ObjectType<?, ?> type) {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put(UnionType.DISCRIMINATOR, type.name());
        return object(type, example);
    }

    /** The example of a property or of its list; empty where the definition of its type has one. */
    static Optional<Object> ofProperty(Property<?, ?, ?> property) {
        return property.example()
                .map(text -> scalar(property.type(), text))
                .map(example -> property.cardinality() == Cardinality.MANY ? List.of(example) : example);
    }

    /** A value as JSON. */
    static <V> Object json(ValueType<V> type, V value) {
        return type instanceof TextType<V> text ? text.format().apply(value) : value;
    }

    private static Object object(ObjectType<?, ?> type, Map<String, Object> example) {
        if (ObjectCodec.isVersioned(type)) {
            example.put(ObjectCodec.VERSION, ModelSchema.VERSION);
        }
        type.properties().stream()
                .filter(property -> property.cardinality() == Cardinality.REQUIRED)
                .forEach(property -> put(property, example));
        if (example.isEmpty()) {
            put(type.properties().get(0), example);
        }
        return example;
    }

    private static void put(Property<?, ?, ?> property, Map<String, Object> example) {
        Object one = of(property.type());
        Object value = property.cardinality() == Cardinality.MANY ? List.of(one) : one;
        example.put(property.name(), ofProperty(property).orElse(value));
    }

    private static Object scalar(ValueType<?> type, String text) {
        if (type instanceof WholeNumberType) {
            return Long.valueOf(text);
        } else if (type instanceof DecimalType) {
            return new BigDecimal(text);
        } else if (type instanceof LocalizedTextType) {
            return Map.of("en", text);
        } else if (type instanceof ExtensionsType) {
            return Map.of("note", text);
        }
        return text;
    }
}
