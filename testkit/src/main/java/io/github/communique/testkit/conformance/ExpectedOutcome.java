package io.github.communique.testkit.conformance;

import io.github.communique.check.Severity;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;

/** What must come of a case; what does not apply to a case is empty. */
public final class ExpectedOutcome {
    private final JsonNode json;

    ExpectedOutcome(JsonNode json) {
        this.json = json;
    }

    /** {@return whether strict reading must accept the input; else it must refuse it} */
    public boolean isAccepted() {
        return json.get("reading").asString().equals("accepted");
    }

    /** {@return all that lenient reading must report, in its order; strict reading reports the first} */
    public List<CorpusFinding> findings() {
        return findings("findings");
    }

    /** {@return what the checks of constraints and integrity must find, in any order} */
    public List<CorpusFinding> checks() {
        return findings("checks");
    }

    /** {@return what the check of the evidence against the texts must find} */
    public List<CorpusFinding> evidence() {
        return findings("evidence");
    }

    /** {@return of a package that is accepted as a whole, what must refuse it where records are read one by one} */
    public List<CorpusFinding> oneByOne() {
        return findings("oneByOne");
    }

    /** {@return of a stream, how many lines must give a record, read leniently} */
    public OptionalLong acceptedLines() {
        return number(json, "accepted");
    }

    /** {@return of a stream, how many lines must give none, read leniently} */
    public OptionalLong rejectedLines() {
        return number(json, "rejected");
    }

    Optional<String> canonical() {
        return text(json, "canonical");
    }

    Optional<String> comparison() {
        return text(json, "comparison");
    }

    private List<CorpusFinding> findings(String kind) {
        return json.optional(kind).stream()
                .flatMap(JsonNode::valueStream)
                .map(ExpectedOutcome::finding)
                .toList();
    }

    private static CorpusFinding finding(JsonNode of) {
        return new CorpusFinding(
                of.get("code").asString(),
                Severity.VOCABULARY.parse(of.get("severity").asString()),
                text(of, "file"),
                number(of, "line"),
                number(of, "column"),
                of.get("path").asString(),
                text(of, "record"),
                of.get("message").asString());
    }

    private static Optional<String> text(JsonNode of, String name) {
        return of.optional(name).map(JsonNode::asString);
    }

    private static OptionalLong number(JsonNode of, String name) {
        return of.optional(name).stream().mapToLong(JsonNode::asLong).findFirst();
    }
}
