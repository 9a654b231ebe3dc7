package io.github.communique.testkit.broken;

import io.github.communique.check.ReadingCode;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Objects whose parts cannot be right together, or that are of no known type. */
final class ShapeMutations {
    private ShapeMutations() {}

    static List<Mutation> all() {
        return List.of(
                Mutation.of(
                        ReadingCode.INVALID_RECORD,
                        "swaps the ends of a span",
                        On.objects(
                                "span",
                                at -> Change.at(at.pointer(), () -> {
                                    JsonNode start =
                                            Objects.requireNonNull(at.node().get("start"));
                                    at.node().set("start", at.node().get("end"));
                                    at.node().set("end", start);
                                }))),
                Mutation.of(
                        ReadingCode.INVALID_RECORD,
                        "a call of no length",
                        On.objects(
                                "call",
                                at -> Change.at(at.pointer(), () -> at.node().put("duration", "PT0S")))),
                event(
                        ReadingCode.UNKNOWN_TERM,
                        "an event of no known type",
                        at -> Change.at(at.at("type"), () -> at.node().put("type", "summit"))),
                event(
                        ReadingCode.MISSING_PROPERTY,
                        "an event without a type",
                        at -> Change.at(at.pointer(), () -> at.node().remove("type"))),
                event(
                        ReadingCode.WRONG_TYPE,
                        "an event whose type is an object",
                        at -> Change.at(at.at("type"), () -> at.node().putObject("type"))),
                event(
                        ReadingCode.DUPLICATE_PROPERTY,
                        "an event of two types",
                        at -> Change.at(at.at("type"), () -> at.node().put("type" + DossierTree.AGAIN, "call"))),
                Mutation.of(
                        ReadingCode.UNKNOWN_PROPERTY,
                        "misspells who asserts",
                        On.objects(
                                "asserter",
                                at -> PropertyMutations.misspelt(at, name(at))
                                        .and(ReadingCode.INVALID_RECORD, at.pointer()))),
                Mutation.of(
                        ReadingCode.INVALID_VALUE,
                        "two asserters of one claim",
                        On.objects(
                                "asserter",
                                at -> Change.at(
                                        at.at(other(at)), () -> at.node().put(other(at), "x")))));
    }

    private static Mutation event(ReadingCode code, String name, Function<ObjectAt, Change> change) {
        return Mutation.of(code, name, On.events((tree, at) -> true, (tree, at) -> change.apply(at)));
    }

    private static String name(ObjectAt asserter) {
        return asserter.has("readout") ? "readout" : "source";
    }

    private static String other(ObjectAt asserter) {
        return asserter.has("readout") ? "source" : "readout";
    }
}
