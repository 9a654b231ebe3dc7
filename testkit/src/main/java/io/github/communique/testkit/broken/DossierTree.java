package io.github.communique.testkit.broken;

import io.github.communique.json.DossierJson;
import io.github.communique.model.Dossier;
import io.github.communique.schema.ModelSchema;
import io.github.communique.schema.ObjectType;
import io.github.communique.schema.Property;
import io.github.communique.schema.UnionType;
import io.github.communique.schema.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A dossier's document as a tree that can be broken, with the place and the type of everything in it. */
final class DossierTree {
    /** Ends the name of a property that is to stand twice. */
    static final String AGAIN = "__again__";
    /** Stands for half of a surrogate pair, which a tree cannot hold. */
    static final String HALF = "__half__";
    /** Stands for a number whose exponent is out of range. */
    static final String HUGE = "__huge__";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private final ObjectNode root;
    private final List<ObjectAt> objects = new ArrayList<>();

    private DossierTree(ObjectNode root) {
        this.root = root;
        collect("", ModelSchema.DOSSIER, root);
    }

    static DossierTree of(Dossier dossier) {
        return new DossierTree((ObjectNode) MAPPER.readTree(DossierJson.toJson(dossier)));
    }

    static JsonNode json(String text) {
        return MAPPER.readTree(text.replace('\'', '"'));
    }

    String toJson() {
        return MAPPER.writeValueAsString(root)
                .replace(AGAIN, "")
                .replace(HALF, "\\ud83d")
                .replace("\"" + HUGE + "\"", "1e99999999999");
    }

    ObjectNode root() {
        return root;
    }

    /** The records of a kind, such as {@code readouts}. */
    ArrayNode records(String kind) {
        return (ArrayNode) Objects.requireNonNull(root.get(kind));
    }

    /** Every object of the schema's types whose names are given; of all types, if none is. */
    Stream<ObjectAt> objects(String... types) {
        return objects.stream()
                .filter(at ->
                        types.length == 0 || List.of(types).contains(at.type().name()));
    }

    /** Every property that is there, but for those of asserters, of which one depends on the other. */
    Stream<PropertyAt> properties() {
        return objects.stream()
                .filter(at -> !at.type().name().equals("asserter"))
                .flatMap(ObjectAt::properties);
    }

    private void collect(String pointer, ValueType<?> type, JsonNode node) {
        if (type instanceof UnionType<?> union) {
            collect(pointer, Objects.requireNonNull(union.members().get(text(node, "type"))), node);
        } else if (type instanceof ObjectType<?, ?> object) {
            ObjectAt at = new ObjectAt(pointer, object, (ObjectNode) node);
            objects.add(at);
            at.properties().forEach(property -> {
                if (property.value() instanceof ArrayNode items) {
                    for (int i = 0; i < items.size(); i++) {
                        collect(
                                property.pointer() + "/" + i,
                                property.property().type(),
                                Objects.requireNonNull(items.get(i)));
                    }
                } else {
                    collect(property.pointer(), property.property().type(), property.value());
                }
            });
        }
    }

    static String text(JsonNode node, String property) {
        JsonNode value = node.get(property);
        return value == null ? "" : value.asString();
    }

    /** An object and where it stands. */
    record ObjectAt(String pointer, ObjectType<?, ?> type, ObjectNode node) {
        Stream<PropertyAt> properties() {
            return type.properties().stream()
                    .filter(property -> node.has(property.name()))
                    .map(property -> new PropertyAt(this, property));
        }

        String text(String property) {
            return DossierTree.text(node, property);
        }

        /** The list of a property, made if there is none. */
        ArrayNode list(String property) {
            return node.get(property) instanceof ArrayNode list ? list : node.putArray(property);
        }

        int size(String property) {
            return node.get(property) instanceof ArrayNode list ? list.size() : 0;
        }

        String at(String path) {
            return pointer + "/" + path;
        }
    }

    /** A property that an object has. */
    record PropertyAt(ObjectAt owner, Property<?, ?, ?> property) {
        String name() {
            return property.name();
        }

        String pointer() {
            return owner.at(name());
        }

        JsonNode value() {
            return Objects.requireNonNull(owner.node().get(name()));
        }

        void set(String json) {
            owner.node().set(name(), json(json));
        }
    }
}
