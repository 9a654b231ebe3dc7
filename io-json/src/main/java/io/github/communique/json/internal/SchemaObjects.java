package io.github.communique.json.internal;

import io.github.communique.schema.Cardinality;
import io.github.communique.schema.ModelSchema;
import io.github.communique.schema.ObjectType;
import io.github.communique.schema.Property;
import io.github.communique.schema.UnionType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a schema says of objects with fixed properties, and of the choice between several. */
final class SchemaObjects {
    private static final String TYPE = "What tells it from others.";

    private final SchemaDefinitions definitions;

    SchemaObjects(SchemaDefinitions definitions) {
        this.definitions = definitions;
    }

    Map<String, Object> object(ObjectType<?, ?> type) {
        return object(type, new LinkedHashMap<>());
    }

    /** An object of a union, which has its name as type. */
    Map<String, Object> member(ObjectType<?, ?> type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(UnionType.DISCRIMINATOR, constant("Type", TYPE, type.name()));
        return object(type, properties);
    }

    /** Only the member that the type names is looked at, so that a validator tells of its problems and no others. */
    Map<String, Object> union(UnionType<?> type) {
        Map<String, Object> schema = SchemaScalars.ofType("object");
        schema.put("required", List.of(UnionType.DISCRIMINATOR));
        schema.put("properties", Map.of(UnionType.DISCRIMINATOR, discriminator(type)));
        schema.put("allOf", type.members().values().stream().map(this::ifNamed).toList());
        return schema;
    }

    private static Map<String, Object> discriminator(UnionType<?> type) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("title", "Type");
        schema.put("description", TYPE);
        schema.put("enum", List.copyOf(type.members().keySet()));
        return schema;
    }

    private Map<String, Object> ifNamed(ObjectType<?, ?> member) {
        Map<String, Object> isNamed = new LinkedHashMap<>();
        isNamed.put("required", List.of(UnionType.DISCRIMINATOR));
        isNamed.put("properties", Map.of(UnionType.DISCRIMINATOR, Map.of("const", member.name())));
        Map<String, Object> choice = new LinkedHashMap<>();
        choice.put("if", isNamed);
        choice.put("then", definitions.referenceToMember(member));
        return choice;
    }

    private Map<String, Object> object(ObjectType<?, ?> type, Map<String, Object> properties) {
        if (ObjectCodec.isVersioned(type)) {
            properties.put(ObjectCodec.VERSION, constant("Version", "The version of the form.", ModelSchema.VERSION));
        }
        List<String> required = new ArrayList<>(properties.keySet());
        for (Property<?, ?, ?> property : type.properties()) {
            properties.put(property.name(), property(property));
            if (property.cardinality() == Cardinality.REQUIRED) {
                required.add(property.name());
            }
        }
        Map<String, Object> schema = SchemaScalars.ofType("object");
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        if (type.isChoice()) {
            schema.put("minProperties", 1L);
            schema.put("maxProperties", 1L);
        }
        schema.put("properties", properties);
        schema.put("additionalProperties", false);
        return schema;
    }

    private <V> Map<String, Object> property(Property<?, ?, V> property) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("title", SchemaNames.title(property.name()));
        schema.put("description", property.description());
        if (property.cardinality() == Cardinality.MANY) {
            schema.put("type", "array");
            schema.put("items", definitions.reference(property.type()));
        } else {
            schema.putAll(definitions.reference(property.type()));
        }
        property.defaultValue().ifPresent(value -> schema.put("default", SchemaExamples.json(property.type(), value)));
        SchemaExamples.ofProperty(property).ifPresent(example -> schema.put("examples", List.of(example)));
        return schema;
    }

    private static Map<String, Object> constant(String title, String description, String value) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("title", title);
        schema.put("description", description);
        schema.put("const", value);
        return schema;
    }
}
