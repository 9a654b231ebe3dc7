package io.github.communique.testkit.broken;

import io.github.communique.schema.Property;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

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
        owner.node().set(name(), DossierTree.json(json));
    }
}
