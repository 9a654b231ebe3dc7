package io.github.communique.testkit.broken;

import io.github.communique.check.ReadingCode;
import io.github.communique.schema.Cardinality;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** Properties that are missing, unknown or there twice. */
final class PropertyMutations {
    private static final Predicate<PropertyAt> IS_REQUIRED = at -> at.property().cardinality() == Cardinality.REQUIRED;

    private PropertyMutations() {}

    static List<Mutation> all() {
        return List.of(
                Mutation.of(
                        ReadingCode.MISSING_PROPERTY,
                        "drops a required property",
                        On.properties(
                                IS_REQUIRED,
                                at -> Change.at(
                                        at.owner().pointer(),
                                        () -> at.owner().node().remove(at.name())))),
                Mutation.of(
                        ReadingCode.DUPLICATE_PROPERTY,
                        "repeats a property",
                        On.properties(
                                at -> true,
                                at -> Change.at(
                                        at.pointer(),
                                        () -> at.owner().node().set(at.name() + DossierTree.AGAIN, at.value())))),
                Mutation.of(
                        ReadingCode.UNKNOWN_PROPERTY,
                        "misspells a property",
                        On.properties(IS_REQUIRED.negate(), at -> misspelt(at.owner(), at.name()))),
                Mutation.of(
                        ReadingCode.UNKNOWN_PROPERTY,
                        "misspells a required property",
                        On.properties(
                                IS_REQUIRED,
                                at -> misspelt(at.owner(), at.name())
                                        .and(
                                                ReadingCode.MISSING_PROPERTY,
                                                at.owner().pointer()))));
    }

    static Change misspelt(ObjectAt at, String name) {
        return Change.at(at.at(name + "x"), () -> {
            JsonNode value = Objects.requireNonNull(at.node().remove(name));
            at.node().set(name + "x", value);
        });
    }
}
