package io.github.communique.testkit.broken;

import io.github.communique.check.ReadingCode;
import io.github.communique.schema.Cardinality;
import io.github.communique.schema.LocalizedTextType;
import io.github.communique.schema.ObjectType;
import io.github.communique.schema.TextType;
import io.github.communique.schema.WholeNumberType;
import io.github.communique.testkit.broken.DossierTree.ObjectAt;
import io.github.communique.testkit.broken.DossierTree.PropertyAt;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What reading finds, strictly and leniently.
 *
 * <p>Two findings come of one change where a property that must be there is misspelt (it is unknown, and missing) and
 * where an asserter's only property is (it is unknown, and the asserter names nobody).
 */
final class ReadingMutations {
    private static final Predicate<PropertyAt> IS_LIST = at -> at.property().cardinality() == Cardinality.MANY;
    private static final Predicate<PropertyAt> IS_REQUIRED = at -> at.property().cardinality() == Cardinality.REQUIRED;
    private static final Predicate<PropertyAt> IS_TEXT = is(TextType.class).and(IS_LIST.negate());

    private ReadingMutations() {}

    static List<Mutation> all() {
        return Stream.of(properties(), values(), texts(), objects())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Mutation> properties() {
        return List.of(
                Mutation.read(
                        "drops a required property",
                        each(
                                IS_REQUIRED,
                                at -> Change.of(
                                        ReadingCode.MISSING_PROPERTY,
                                        at.owner().pointer(),
                                        () -> at.owner().node().remove(at.name())))),
                Mutation.read(
                        "repeats a property",
                        each(
                                at -> true,
                                at -> Change.of(
                                        ReadingCode.DUPLICATE_PROPERTY,
                                        at.pointer(),
                                        () -> at.owner().node().set(at.name() + DossierTree.AGAIN, at.value())))),
                Mutation.read(
                        "misspells a property", each(IS_REQUIRED.negate(), at -> misspelt(at.owner(), at.name()))),
                Mutation.read(
                        "misspells a required property",
                        each(
                                IS_REQUIRED,
                                at -> misspelt(at.owner(), at.name())
                                        .and(
                                                ReadingCode.MISSING_PROPERTY,
                                                at.owner().pointer()))));
    }

    private static Change misspelt(ObjectAt at, String name) {
        return Change.of(ReadingCode.UNKNOWN_PROPERTY, at.at(name + "x"), () -> {
            JsonNode value = Objects.requireNonNull(at.node().remove(name));
            at.node().set(name + "x", value);
        });
    }

    private static List<Mutation> values() {
        return List.of(
                replaced("null for a value", at -> true, "null", ReadingCode.WRONG_TYPE),
                replaced("a number for a text", IS_TEXT, "7", ReadingCode.WRONG_TYPE),
                replaced("a text for a list", IS_LIST, "'a'", ReadingCode.WRONG_TYPE),
                replaced("an object for a list", IS_LIST, "{}", ReadingCode.WRONG_TYPE),
                replaced("null in a list", IS_LIST, "[null]", ReadingCode.WRONG_TYPE, "/0"),
                replaced(
                        "a list for an object",
                        is(ObjectType.class).and(IS_LIST.negate()),
                        "[]",
                        ReadingCode.WRONG_TYPE),
                replaced("a fraction for a whole number", is(WholeNumberType.class), "1.5", ReadingCode.WRONG_TYPE),
                replaced("a number below its bound", is(WholeNumberType.class), "-1", ReadingCode.INVALID_VALUE),
                replaced(
                        "a number above its bound",
                        is(WholeNumberType.class),
                        "99999999999999999999",
                        ReadingCode.INVALID_VALUE),
                replaced(
                        "an exponent out of range",
                        named("intensity value"),
                        "'" + DossierTree.HUGE + "'",
                        ReadingCode.INVALID_VALUE));
    }

    private static List<Mutation> texts() {
        Predicate<PropertyAt> isTerm = IS_TEXT.and(
                at -> !((TextType<?>) at.property().type()).allowed().isEmpty());
        return List.of(
                replaced("a blank text", IS_TEXT, "' '", ReadingCode.INVALID_VALUE),
                replaced("a term outside its vocabulary", isTerm, "'no-such-term'", ReadingCode.UNKNOWN_TERM),
                replaced(
                        "a malformed id",
                        IS_TEXT.and(at -> at.property().type().name().endsWith(" id")),
                        "'Not an id'",
                        ReadingCode.INVALID_VALUE),
                replaced("a malformed time", named("EDTF time"), "'26.01.2021'", ReadingCode.INVALID_VALUE),
                replaced("a malformed duration", named("duration"), "'35 minutes'", ReadingCode.INVALID_VALUE),
                replaced("a malformed digest", named("sha256"), "'abc'", ReadingCode.INVALID_VALUE),
                replaced(
                        "a malformed language", named("language tag"), "'english language'", ReadingCode.INVALID_VALUE),
                replaced(
                        "half of a surrogate pair",
                        named("text").and(IS_LIST.negate()),
                        "'" + DossierTree.HALF + "'",
                        ReadingCode.ENCODING),
                replaced("a name in no language", is(LocalizedTextType.class), "{}", ReadingCode.INVALID_VALUE),
                replaced(
                        "a name in a malformed language",
                        is(LocalizedTextType.class),
                        "{'a language':'x'}",
                        ReadingCode.INVALID_VALUE),
                replaced(
                        "null for a name",
                        is(LocalizedTextType.class),
                        "{'en':null,'fr':'x'}",
                        ReadingCode.WRONG_TYPE,
                        "/en"));
    }

    private static List<Mutation> objects() {
        return List.of(
                Mutation.read(
                        "swaps the ends of a span",
                        on(
                                "span",
                                at -> Change.of(ReadingCode.INVALID_RECORD, at.pointer(), () -> {
                                    JsonNode start =
                                            Objects.requireNonNull(at.node().get("start"));
                                    at.node().set("start", at.node().get("end"));
                                    at.node().set("end", start);
                                }))),
                Mutation.read(
                        "a call of no length",
                        on(
                                "call",
                                at -> Change.of(
                                        ReadingCode.INVALID_RECORD,
                                        at.pointer(),
                                        () -> at.node().put("duration", "PT0S")))),
                Mutation.read(
                        "an event of no known type",
                        onEvents(at -> Change.of(
                                ReadingCode.UNKNOWN_TERM,
                                at.at("type"),
                                () -> at.node().put("type", "summit")))),
                Mutation.read(
                        "an event without a type",
                        onEvents(at -> Change.of(
                                ReadingCode.MISSING_PROPERTY,
                                at.pointer(),
                                () -> at.node().remove("type")))),
                Mutation.read(
                        "an event whose type is an object",
                        onEvents(at -> Change.of(
                                ReadingCode.WRONG_TYPE,
                                at.at("type"),
                                () -> at.node().putObject("type")))),
                Mutation.read(
                        "an event of two types",
                        onEvents(at -> Change.of(
                                ReadingCode.DUPLICATE_PROPERTY,
                                at.at("type"),
                                () -> at.node().put("type" + DossierTree.AGAIN, "call")))),
                Mutation.read(
                        "misspells who asserts",
                        on("asserter", at -> misspelt(at, name(at)).and(ReadingCode.INVALID_RECORD, at.pointer()))),
                Mutation.read(
                        "two asserters of one claim",
                        on(
                                "asserter",
                                at -> Change.of(
                                        ReadingCode.INVALID_VALUE,
                                        at.at(other(at)),
                                        () -> at.node().put(other(at), "x")))),
                Mutation.read(
                        "another version",
                        tree -> List.of(Change.of(
                                ReadingCode.NOT_A_DOSSIER,
                                "/communique",
                                () -> tree.root().put("communique", "9")))));
    }

    private static String name(ObjectAt asserter) {
        return asserter.node().has("readout") ? "readout" : "source";
    }

    private static String other(ObjectAt asserter) {
        return asserter.node().has("readout") ? "source" : "readout";
    }

    private static Predicate<PropertyAt> is(Class<?> type) {
        return at -> type.isInstance(at.property().type());
    }

    private static Predicate<PropertyAt> named(String type) {
        return at -> at.property().type().name().equals(type);
    }

    private static Function<DossierTree, List<Change>> on(String type, Function<ObjectAt, Change> change) {
        return tree -> tree.objects(type).map(change).toList();
    }

    private static Function<DossierTree, List<Change>> onEvents(Function<ObjectAt, Change> change) {
        return tree -> tree.objects("call", "meeting", "action").map(change).toList();
    }

    private static Function<DossierTree, List<Change>> each(
            Predicate<PropertyAt> which, Function<PropertyAt, Change> change) {
        return tree -> tree.properties().filter(which).map(change).toList();
    }

    private static Mutation replaced(String name, Predicate<PropertyAt> which, String json, ReadingCode code) {
        return replaced(name, which, json, code, "");
    }

    private static Mutation replaced(
            String name, Predicate<PropertyAt> which, String json, ReadingCode code, String below) {
        return Mutation.read(name, each(which, at -> Change.of(code, at.pointer() + below, () -> at.set(json))));
    }
}
