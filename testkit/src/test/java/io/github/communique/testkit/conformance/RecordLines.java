package io.github.communique.testkit.conformance;

import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes documents apart into the lines of a stream, broken ones as far as they can be. */
final class RecordLines {
    private static final Map<String, String> TYPES = Map.of(
            "parties",
            "party",
            "people",
            "person",
            "topics",
            "topic",
            "sources",
            "source",
            "readouts",
            "readout",
            "claims",
            "claim");

    private RecordLines() {}

    /**
     * Returns the record at a place of a document as a line of a stream.
     *
     * @param pointer a JSON Pointer to the record or into it
     * @param json the document, which may be broken
     * @return the line; empty if there is no record, or none that a parser sees
     */
    static Optional<String> at(String pointer, String json) {
        String[] steps = pointer.split("/", 4);
        if (steps.length < 3) {
            return Optional.empty();
        }
        JsonNode item = Validator.parse(json).at("/" + steps[1] + "/" + steps[2]);
        return item instanceof ObjectNode object ? line(steps[1], object) : Optional.empty();
    }

    private static Optional<String> line(String kind, ObjectNode object) {
        if (kind.equals("events")) {
            return Optional.of(object.toString());
        }
        return Optional.ofNullable(TYPES.get(kind))
                .map(type ->
                        object.objectNode().put("type", type).setAll(object).toString());
    }
}
