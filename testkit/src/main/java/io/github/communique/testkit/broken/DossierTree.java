package io.github.communique.testkit.broken;

import io.github.communique.evidence.SourceTexts;
import io.github.communique.json.DossierJson;
import io.github.communique.model.Dossier;
import io.github.communique.schema.ModelSchema;
import io.github.communique.schema.ObjectType;
import io.github.communique.schema.UnionType;
import io.github.communique.schema.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
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

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private final ObjectNode root;
    private final List<ObjectAt> objects = new ArrayList<>();
    private UnaryOperator<String> afterwards = text -> text.replace(AGAIN, "");
    private Optional<SourceTexts> texts = Optional.empty();

    private DossierTree(ObjectNode root) {
        this.root = root;
        collect("", ModelSchema.DOSSIER, root);
    }

    static DossierTree of(Dossier dossier) {
        return new DossierTree((ObjectNode) MAPPER.readTree(DossierJson.toJson(dossier)));
    }

    /** Reads JSON in which apostrophes stand for quotation marks. */
    static JsonNode json(String text) {
        return MAPPER.readTree(text.replace('\'', '"'));
    }

    String toJson() {
        return afterwards.apply(MAPPER.writeValueAsString(root));
    }

    /** Changes the text of the document in a way that a tree cannot hold. */
    void afterwards(UnaryOperator<String> change) {
        afterwards = change;
    }

    /** Replaces a text value by something that is no valid text value. */
    void afterwards(String stand, String json) {
        afterwards(text -> text.replace("\"" + stand + "\"", json));
    }

    Optional<SourceTexts> texts() {
        return texts;
    }

    void give(SourceTexts given) {
        texts = Optional.of(given);
    }

    ObjectNode root() {
        return root;
    }

    /** The records of a kind, such as {@code readouts}; made if there are none. */
    ArrayNode records(String kind) {
        return root.get(kind) instanceof ArrayNode list ? list : root.putArray(kind);
    }

    int count(String kind) {
        return root.get(kind) instanceof ArrayNode list ? list.size() : 0;
    }

    /** Every object of the schema, in the order of the document. */
    Stream<ObjectAt> objects() {
        return objects.stream();
    }

    Stream<ObjectAt> objects(String type) {
        return objects.stream().filter(at -> at.type().name().equals(type));
    }

    Stream<ObjectAt> events() {
        return objects.stream().filter(at -> ModelSchema.EVENT.members().containsValue(at.type()));
    }

    /** The event that a readout is of. */
    ObjectAt eventOf(ObjectAt readout) {
        return events().filter(event -> event.text("id").equals(readout.text("event")))
                .findFirst()
                .orElseThrow();
    }

    /** The readout that a mention or what is in one stands in. */
    ObjectAt readoutOf(ObjectAt part) {
        return objects("readout")
                .filter(readout -> part.pointer().startsWith(readout.pointer() + "/"))
                .findFirst()
                .orElseThrow();
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
            at.properties().forEach(property -> collect(property));
        }
    }

    private void collect(PropertyAt property) {
        ValueType<?> type = property.property().type();
        if (property.value() instanceof ArrayNode items) {
            for (int i = 0; i < items.size(); i++) {
                collect(property.pointer() + "/" + i, type, Objects.requireNonNull(items.get(i)));
            }
        } else {
            collect(property.pointer(), type, property.value());
        }
    }

    static String text(JsonNode node, String property) {
        JsonNode value = node.get(property);
        return value == null ? "" : value.asString();
    }
}
