package io.github.communique.testkit.broken;

import io.github.communique.schema.ObjectType;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An object and where it stands. */
record ObjectAt(String pointer, ObjectType<?, ?> type, ObjectNode node) {
    Stream<PropertyAt> properties() {
        return type.properties().stream()
                .filter(property -> node.has(property.name()))
                .map(property -> new PropertyAt(this, property));
    }

    boolean has(String property) {
        return node.has(property);
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

    /** Where the next value of a property that may have many will stand. */
    String next(String property) {
        return at(property + "/" + size(property));
    }
}
