package io.github.communique.testkit.conformance;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what is said of the cases. */
final class CorpusJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private CorpusJson() {}

    static JsonNode read(CorpusFile file) {
        return MAPPER.readTree(file.bytes());
    }

    static JsonNode manifest() {
        return read(new CorpusFile("manifest.json"));
    }
}
