package io.github.communique.testkit.conformance;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Records in NDJSON, or what might be taken for them. */
public final class StreamCase extends ConformanceCase {
    StreamCase(JsonNode entry) {
        super(entry);
    }

    /** {@return the lines} */
    public CorpusFile input() {
        return new CorpusFile(name());
    }

    /** {@return the bytes that writing the records must give; empty if the input is refused} */
    public Optional<CorpusFile> canonical() {
        return expected().canonical().map(CorpusFile::new);
    }

    /** {@return the rule that refuses the input and that no JSON Schema can state; empty if there is none} */
    public Optional<String> beyondSchema() {
        return entry("beyondSchema");
    }
}
