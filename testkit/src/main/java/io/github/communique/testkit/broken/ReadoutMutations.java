package io.github.communique.testkit.broken;

import io.github.communique.check.FindingCode;
import io.github.communique.check.IntegrityCode;
import io.github.communique.time.Answer;
import io.github.communique.time.EdtfTemporal;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Readouts that do not fit their event or themselves. */
final class ReadoutMutations {
    /** Before any event that has a known beginning. */
    private static final EdtfTemporal LONG_AGO = EdtfTemporal.parse("Y-999999999");

    private ReadoutMutations() {}

    static List<Mutation> all() {
        return List.of(
                Mutation.of(
                        IntegrityCode.ISSUER_NOT_PARTICIPANT,
                        "an issuer that was not there",
                        On.objects(
                                "readout",
                                FurtherFindings::hasParticipants,
                                (tree, at) -> Change.at(
                                        "/readouts/" + tree.count("readouts") + "/issuer",
                                        () -> tree.records("readouts").add(outsider(tree, at))))),
                Mutation.of(
                        IntegrityCode.MENTION_PARTY_NOT_IN_EVENT,
                        "an act of a party that was not there",
                        On.objects(
                                "mention",
                                (tree, at) -> FurtherFindings.hasParticipants(tree, tree.readoutOf(at)),
                                (tree, at) -> Change.at(at.next("by"), () -> {
                                    addOutsider(tree);
                                    at.list("by").add("outsider");
                                }))),
                omitted(IntegrityCode.OMISSION_CONTRADICTS_MENTION, "partial"),
                omitted(IntegrityCode.OMISSION_CONTRADICTS_COMPLETE_CODING, "complete"),
                Mutation.of(
                        IntegrityCode.EVENT_AFTER_ITS_SOURCE,
                        "a source before its event",
                        On.events(ReadoutMutations::needsLaterSources, ReadoutMutations::cited)),
                Mutation.of(
                        IntegrityCode.COMMITMENT_DUE_BEFORE_EVENT,
                        "due before its event",
                        On.objects(
                                "commitment",
                                (tree, at) -> isAfterLongAgo(tree.eventOf(tree.readoutOf(at))),
                                (tree, at) ->
                                        Change.at(at.at("due"), () -> at.node().put("due", LONG_AGO.toString())))));
    }

    private static ObjectNode outsider(DossierTree tree, ObjectAt readout) {
        addOutsider(tree);
        ObjectNode copy = readout.node().deepCopy().put("id", "by-outsider").put("issuer", "outsider");
        copy.remove("supersedes");
        return copy;
    }

    private static void addOutsider(DossierTree tree) {
        tree.records("parties").add(DossierTree.json("{'id':'outsider','kind':'state','names':{'en':'x'}}"));
    }

    private static Mutation omitted(FindingCode code, String coding) {
        return Mutation.of(
                code,
                "omits what a " + coding + " coding mentions",
                On.objects(
                        "readout",
                        (tree, at) -> at.text("coding").equals(coding) && at.size("mentions") > 0,
                        (tree, at) -> Change.at(at.next("omissions") + "/topic", () -> {
                            JsonNode mention = at.node().path("mentions").path(0);
                            ObjectNode omission = at.list("omissions").addObject();
                            omission.set("topic", mention.path("topic"));
                            omission.set(
                                    "reportedBy",
                                    mention.path("citations").path(0).path("source"));
                            omission.set("citations", mention.path("citations"));
                        })));
    }

    private static boolean needsLaterSources(DossierTree tree, ObjectAt event) {
        return isAfterLongAgo(event) && !event.text("kind").equals("treaty-deadline");
    }

    private static boolean isAfterLongAgo(ObjectAt event) {
        return LONG_AGO.isBefore(EdtfTemporal.parse(event.text("time"))) == Answer.YES;
    }

    private static Change cited(DossierTree tree, ObjectAt event) {
        return Change.at(event.next("citations") + "/source", () -> {
            ObjectNode source = tree.records("sources").addObject();
            source.put("id", "old")
                    .put("kind", "document")
                    .put("publisher", "x")
                    .put("title", "x");
            source.put("published", LONG_AGO.toString()).put("language", "en");
            event.list("citations").addObject().put("source", "old").put("directness", "verbatim");
        });
    }
}
