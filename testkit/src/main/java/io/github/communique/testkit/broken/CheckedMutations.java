package io.github.communique.testkit.broken;

import io.github.communique.check.ConstraintCode;
import io.github.communique.check.FindingCode;
import io.github.communique.check.IntegrityCode;
import io.github.communique.testkit.broken.DossierTree.ObjectAt;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the checker finds of a dossier that can be read.
 *
 * <p>Two findings come of one change where an act is ascribed to a party that is not in the dossier: it is not in the
 * event either. A confidence or a line number out of range is not here: reading refuses it, which
 * {@link ReadingMutations} has as a number below its bound.
 */
final class CheckedMutations {
    private static final String CERTAIN = "2020-07-26";

    private CheckedMutations() {}

    static List<Mutation> all() {
        return Stream.of(references(), duplicates(), topics(), readouts(), values(), constraints())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Mutation> references() {
        return List.of(
                dangling("meeting", "host", IntegrityCode.PARTY_UNRESOLVED),
                dangling("mention", "toward", IntegrityCode.PARTY_UNRESOLVED),
                dangling("participant", "person", IntegrityCode.PERSON_UNRESOLVED),
                dangling("topic", "broader", IntegrityCode.TOPIC_UNRESOLVED),
                dangling("mention", "topic", IntegrityCode.TOPIC_UNRESOLVED),
                dangling("omission", "topic", IntegrityCode.TOPIC_UNRESOLVED),
                dangling("citation", "source", IntegrityCode.SOURCE_UNRESOLVED),
                dangling("omission", "reportedBy", IntegrityCode.SOURCE_UNRESOLVED),
                dangling("text", "source", IntegrityCode.SOURCE_UNRESOLVED),
                dangling("asserter", "source", IntegrityCode.SOURCE_UNRESOLVED),
                dangling("asserter", "readout", IntegrityCode.READOUT_UNRESOLVED),
                dangling("readout", "supersedes", IntegrityCode.READOUT_UNRESOLVED),
                dangling("link", "target", IntegrityCode.EVENT_UNRESOLVED),
                dangling("claim", "event", IntegrityCode.EVENT_UNRESOLVED),
                added(
                        "mention",
                        "by",
                        "'none'",
                        IntegrityCode.PARTY_UNRESOLVED,
                        "",
                        IntegrityCode.MENTION_PARTY_NOT_IN_EVENT));
    }

    private static Mutation dangling(String type, String property, FindingCode code) {
        return set(
                "dangling " + property + " of a " + type,
                type,
                at -> at.node().has(property),
                property,
                "'none'",
                code);
    }

    private static List<Mutation> duplicates() {
        return Stream.of("parties", "people", "topics", "sources", "events", "readouts")
                .map(kind -> Mutation.checked(
                        "two of one id in " + kind,
                        tree -> IntStream.range(0, tree.records(kind).size())
                                .mapToObj(i -> Change.of(
                                        IntegrityCode.ID_DUPLICATE,
                                        "/" + kind + "/" + tree.records(kind).size() + "/id",
                                        () -> tree.records(kind)
                                                .add(tree.records(kind).get(i).deepCopy())))
                                .toList()))
                .toList();
    }

    private static List<Mutation> topics() {
        return List.of(
                each(
                        "a topic below itself",
                        "topic",
                        (tree, at) -> Change.of(
                                IntegrityCode.TOPIC_LOOP,
                                at.at("broader"),
                                () -> at.node().put("broader", at.text("id")))),
                each(
                        "a label of two topics",
                        "topic",
                        (tree, at) -> Change.of(
                                IntegrityCode.TOPIC_LABEL_CLASH,
                                "/topics/" + tree.records("topics").size() + "/prefLabels/fr",
                                () -> tree.records("topics")
                                        .add(DossierTree.json("{'id':'clash','prefLabels':{'fr':'"
                                                + DossierTree.text(at.node().path("prefLabels"), "fr") + "'}}")))),
                each(
                        "a label that is preferred already",
                        "topic",
                        (tree, at) -> Change.of(
                                IntegrityCode.TOPIC_LABEL_OVERLAP,
                                at.at("altLabels/1"),
                                () -> at.list("altLabels")
                                        .addObject()
                                        .put("language", "FR")
                                        .put("text", DossierTree.text(at.node().path("prefLabels"), "fr")))),
                set(
                        "a mapping both exact and broad",
                        "topic",
                        at -> true,
                        "mappings",
                        "[{'relation':'exact','target':"
                                + "{'scheme':'s','value':'v'}},{'relation':'broad','target':{'scheme':'s','value':'v'}}]",
                        IntegrityCode.TOPIC_MAPPING_CLASH,
                        "/1"));
    }

    private static List<Mutation> readouts() {
        return List.of(
                each(
                        "two readouts in the place of one",
                        "readout",
                        at -> at.node().has("supersedes"),
                        (tree, at) -> Change.of(
                                IntegrityCode.SUPERSESSION_FORK,
                                "/readouts/" + tree.records("readouts").size() + "/supersedes",
                                () -> tree.records("readouts")
                                        .add(at.node().deepCopy().put("id", "fork")))),
                each(
                        "a readout that supersedes itself",
                        "readout",
                        at -> at.text("id").endsWith(".1"),
                        (tree, at) -> Change.of(
                                IntegrityCode.SUPERSESSION_LOOP, at.at("supersedes"), () -> supersedeItself(tree, at))),
                each(
                        "supersedes a readout of another event",
                        "readout",
                        CheckedMutations::isThird,
                        (tree, at) -> Change.of(IntegrityCode.SUPERSESSION_MISMATCH, at.at("supersedes"), () -> {
                            tree.records("events")
                                    .add(DossierTree.json("{'type':'action','id':'other','time':'2020',"
                                            + "'kind':'statement','description':'x'}"));
                            at.node().put("event", "other");
                        })),
                set(
                        "a revision that does not go up",
                        "readout",
                        CheckedMutations::isThird,
                        "revision",
                        "1",
                        IntegrityCode.REVISION_ORDER),
                each(
                        "an issuer that was not there",
                        "readout",
                        at -> true,
                        (tree, at) -> Change.of(
                                IntegrityCode.ISSUER_NOT_PARTICIPANT,
                                "/readouts/" + tree.records("readouts").size() + "/issuer",
                                () -> tree.records("readouts").add(outsider(tree, at)))),
                each(
                        "an act of a party that was not there",
                        "mention",
                        (tree, at) -> Change.of(
                                IntegrityCode.MENTION_PARTY_NOT_IN_EVENT, at.at("by/" + at.size("by")), () -> {
                                    addParty(tree);
                                    at.list("by").add("outsider");
                                })),
                omitted("partial", IntegrityCode.OMISSION_CONTRADICTS_MENTION),
                omitted("complete", IntegrityCode.OMISSION_CONTRADICTS_COMPLETE_CODING));
    }

    /** The last of the longest rows: nothing supersedes it. */
    private static boolean isThird(ObjectAt readout) {
        return readout.text("id").endsWith(".3");
    }

    /** Its own successor goes, for it would be a second one in its place. */
    private static void supersedeItself(DossierTree tree, ObjectAt at) {
        tree.objects("readout")
                .filter(other -> other.text("supersedes").equals(at.text("id")))
                .forEach(other -> other.node().remove("supersedes"));
        at.node().put("supersedes", at.text("id"));
    }

    private static ObjectNode outsider(DossierTree tree, ObjectAt at) {
        addParty(tree);
        ObjectNode copy = at.node().deepCopy().put("id", "by-outsider").put("issuer", "outsider");
        copy.remove("supersedes");
        return copy;
    }

    private static void addParty(DossierTree tree) {
        tree.records("parties").add(DossierTree.json("{'id':'outsider','kind':'state','names':{'en':'x'}}"));
    }

    private static Mutation omitted(String coding, FindingCode code) {
        return each(
                "omits what a " + coding + " coding mentions",
                "readout",
                at -> at.text("coding").equals(coding) && at.size("mentions") > 0,
                (tree, at) -> Change.of(
                        code,
                        at.at("omissions/" + at.size("omissions") + "/topic"),
                        () -> at.list("omissions")
                                .add(
                                        DossierTree.json(
                                                "{'topic':'"
                                                        + at.list("mentions")
                                                                .path(0)
                                                                .path("topic")
                                                                .asString()
                                                        + "','reportedBy':'source/0','citations':[{'source':'source/0','directness':'verbatim'}]}"))));
    }

    private static List<Mutation> values() {
        return List.of(
                each(
                        "a source before its event",
                        "call",
                        (tree, at) -> Change.of(
                                IntegrityCode.EVENT_AFTER_ITS_SOURCE,
                                at.at("citations/" + at.size("citations") + "/source"),
                                () -> {
                                    at.node().put("time", CERTAIN);
                                    tree.records("sources")
                                            .add(DossierTree.json("{'id':'old','kind':'document','publisher':'x',"
                                                    + "'title':'x','published':'1900','language':'en'}"));
                                    at.list("citations")
                                            .addObject()
                                            .put("source", "old")
                                            .put("directness", "verbatim");
                                })),
                each(
                        "due before its event",
                        "mention",
                        at -> at.node().has("commitment"),
                        (tree, at) ->
                                Change.of(IntegrityCode.COMMITMENT_DUE_BEFORE_EVENT, at.at("commitment/due"), () -> {
                                    tree.objects("call", "meeting", "action")
                                            .forEach(event -> event.node().put("time", CERTAIN));
                                    at.node().withObject("/commitment").put("due", "1900");
                                })),
                set(
                        "a code outside its scheme",
                        "coding",
                        at -> !at.text("scheme").equals("own"),
                        "code",
                        "'41'",
                        IntegrityCode.CODING_CODE_UNKNOWN),
                set(
                        "a value that is not of its aspect",
                        "claim",
                        at -> true,
                        "value",
                        "'so they say'",
                        IntegrityCode.CLAIM_VALUE_NOT_OF_ASPECT),
                added(
                        "party",
                        "identifiers",
                        "{'scheme':'wikidata','value':'159'}",
                        IntegrityCode.IDENTIFIER_MALFORMED,
                        "/value"),
                added(
                        "person",
                        "identifiers",
                        "{'scheme':'wikidata','value':'q1'}",
                        IntegrityCode.IDENTIFIER_MALFORMED,
                        "/value"),
                added(
                        "party",
                        "identifiers",
                        "{'scheme':'iso3166-1-alpha-2','value':'UP'}",
                        IntegrityCode.IDENTIFIER_FIPS_AS_ISO,
                        "/value"),
                added(
                        "party",
                        "identifiers",
                        "{'scheme':'iso3166-1-alpha-2','value':'OO'}",
                        IntegrityCode.IDENTIFIER_UNASSIGNED,
                        "/value"));
    }

    private static List<Mutation> constraints() {
        return List.of(
                set("a call of nobody", "call", at -> true, "participants", "[]", ConstraintCode.TOO_FEW_PARTICIPANTS),
                set(
                        "a meeting of nobody",
                        "meeting",
                        at -> true,
                        "participants",
                        "[]",
                        ConstraintCode.TOO_FEW_PARTICIPANTS),
                uncited("mention"),
                uncited("omission"),
                uncited("rendering"),
                uncited("claim"),
                set("an act of nobody", "mention", at -> true, "by", "[]", ConstraintCode.MENTION_WITHOUT_PARTY),
                set(
                        "a commitment of nobody",
                        "commitment",
                        at -> true,
                        "parties",
                        "[]",
                        ConstraintCode.COMMITMENT_WITHOUT_PARTY),
                set(
                        "a characterisation without words",
                        "characterisation",
                        at -> true,
                        "renderings",
                        "[]",
                        ConstraintCode.CHARACTERISATION_WITHOUT_WORDING),
                set(
                        "an address that is none",
                        "source",
                        at -> true,
                        "url",
                        "'www.example.org'",
                        ConstraintCode.ADDRESS_MALFORMED));
    }

    private static Mutation uncited(String type) {
        return set("no evidence of a " + type, type, at -> true, "citations", "[]", ConstraintCode.EVIDENCE_MISSING);
    }

    private static Mutation set(
            String name, String type, Predicate<ObjectAt> which, String property, String json, FindingCode code) {
        return set(name, type, which, property, json, code, "");
    }

    private static Mutation set(
            String name,
            String type,
            Predicate<ObjectAt> which,
            String property,
            String json,
            FindingCode code,
            String below) {
        return each(
                name,
                type,
                which,
                (tree, at) -> Change.of(
                        code, at.at(property) + below, () -> at.node().set(property, DossierTree.json(json))));
    }

    private static Mutation added(
            String type, String property, String json, FindingCode code, String below, FindingCode... more) {
        return each(code.code() + " in " + property + " of a " + type + ": " + json, type, (tree, at) -> {
            String path = at.at(property) + "/" + at.size(property);
            Change change =
                    Change.of(code, path + below, () -> at.list(property).add(DossierTree.json(json)));
            return more.length == 0 ? change : change.and(more[0], path + below);
        });
    }

    private static Mutation each(String name, String type, BiFunction<DossierTree, ObjectAt, Change> change) {
        return each(name, type, at -> true, change);
    }

    private static Mutation each(
            String name, String type, Predicate<ObjectAt> which, BiFunction<DossierTree, ObjectAt, Change> change) {
        Function<DossierTree, List<Change>> changes = tree -> tree.objects(type)
                .filter(which)
                .map(at -> change.apply(tree, at))
                .toList();
        return Mutation.checked(name, changes);
    }
}
