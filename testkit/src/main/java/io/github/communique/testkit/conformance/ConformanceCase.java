package io.github.communique.testkit.conformance;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A case of the corpus: an input and what must come of it. */
public abstract sealed class ConformanceCase permits DocumentCase, StreamCase, PackageCase {
    private final JsonNode entry;

    ConformanceCase(JsonNode entry) {
        this.entry = entry;
    }

    /** {@return the path of the input from the root of the corpus, which is the name of the case and never changes} */
    public final String name() {
        return entry.get("input").asString();
    }

    /** {@return what the case shows, in a sentence} */
    public final String shows() {
        return entry.get("shows").asString();
    }

    /** {@return what must come of it; read anew each time} */
    public final ExpectedOutcome expected() {
        return new ExpectedOutcome(CorpusJson.read(expectedFile()));
    }

    /** {@return the file with what must come of it} */
    public final CorpusFile expectedFile() {
        return new CorpusFile(stem() + ".expected.json");
    }

    /** {@return whether strict reading must accept the input; else it must refuse it} */
    public final boolean isAccepted() {
        return expected().isAccepted();
    }

    /** The name without the ending of a file; the folder of a package has none. */
    final String stem() {
        int dot = name().lastIndexOf('.');
        return dot < 0 ? name() : name().substring(0, dot);
    }

    final Optional<String> entry(String property) {
        return entry.optional(property).map(JsonNode::asString);
    }

    /** Returns the name. */
    @Override
    public final String toString() {
        return name();
    }
}
