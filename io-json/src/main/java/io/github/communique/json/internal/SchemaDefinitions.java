package io.github.communique.json.internal;

import io.github.communique.schema.DecimalType;
import io.github.communique.schema.ExtensionsType;
import io.github.communique.schema.LocalizedTextType;
import io.github.communique.schema.ObjectType;
import io.github.communique.schema.TextType;
import io.github.communique.schema.UnionType;
import io.github.communique.schema.ValueType;
import io.github.communique.schema.WholeNumberType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The definitions that a schema refers to, each made when it is first referred to. */
final class SchemaDefinitions {
    private final Map<String, Object> byName = new TreeMap<>();
    private final SchemaObjects objects = new SchemaObjects(this);
    private final SchemaScalars scalars = new SchemaScalars(this);

    /** All definitions by name, in the order of the names. */
    Map<String, Object> all() {
        return byName;
    }

    /** A reference to the definition of a type. */
    Map<String, Object> reference(ValueType<?> type) {
        return reference(type, () -> define(type));
    }

    /** A reference to the definition of an object that its property {@code type} tells from others. */
    Map<String, Object> referenceToMember(ObjectType<?, ?> member) {
        return reference(member, () -> define(member, objects.member(member), SchemaExamples.ofMember(member)));
    }

    /** What a schema says of the values of a type. */
    Map<String, Object> define(ValueType<?> type) {
        return define(type, constraints(type), SchemaExamples.of(type));
    }

    private static Map<String, Object> define(ValueType<?> type, Map<String, Object> constraints, Object example) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("title", SchemaNames.title(type.name()));
        schema.put("description", type.description());
        schema.putAll(constraints);
        schema.put("examples", List.of(example));
        return schema;
    }

    private Map<String, Object> reference(ValueType<?> type, Supplier<Map<String, Object>> definition) {
        String name = SchemaNames.definition(type);
        if (!byName.containsKey(name)) {
            byName.put(name, definition.get());
        }
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("$ref", "#/$defs/" + name);
        return reference;
    }

    private Map<String, Object> constraints(ValueType<?> type) {
        if (type instanceof ObjectType<?, ?> object) {
            return objects.object(object);
        } else if (type instanceof UnionType<?> union) {
            return objects.union(union);
        } else if (type instanceof TextType<?> text) {
            return SchemaScalars.text(text);
        } else if (type instanceof WholeNumberType number) {
            return SchemaScalars.wholeNumber(number);
        } else if (type instanceof DecimalType) {
            return Map.of("type", "number");
        } else if (type instanceof LocalizedTextType localized) {
            return scalars.byLanguage(localized);
        } else if (type instanceof ExtensionsType extensions) {
            return scalars.byKey(extensions);
        }
        throw new IllegalStateException("no schema for the type '" + type.name() + "'");
    }
}
