package io.github.communique.testkit.broken;

import io.github.communique.check.IntegrityCode;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Readouts that take each other's place in a way that nobody can follow. */
final class SupersessionMutations {
    private SupersessionMutations() {}

    static List<Mutation> all() {
        return List.of(
                Mutation.of(
                        IntegrityCode.SUPERSESSION_LOOP,
                        "a readout that supersedes itself",
                        On.objects(
                                "readout",
                                (tree, at) -> !isSuperseded(tree, at),
                                (tree, at) -> Change.at(
                                        at.at("supersedes"), () -> at.node().put("supersedes", at.text("id"))))),
                Mutation.of(
                        IntegrityCode.SUPERSESSION_LOOP,
                        "readouts that supersede each other",
                        On.objects("readout", SupersessionMutations::isLast, SupersessionMutations::closed)),
                Mutation.of(
                        IntegrityCode.SUPERSESSION_FORK,
                        "two readouts in the place of one",
                        On.objects("readout", (tree, at) -> at.has("supersedes"), (tree, at) -> {
                            String path = "/readouts/" + tree.count("readouts") + "/supersedes";
                            return Change.at(
                                    path,
                                    () -> tree.records("readouts")
                                            .add(at.node().deepCopy().put("id", "fork")));
                        })),
                Mutation.of(
                        IntegrityCode.SUPERSESSION_MISMATCH,
                        "supersedes a readout of another event",
                        On.objects("readout", SupersessionMutations::isLast, SupersessionMutations::elsewhere)),
                Mutation.of(
                        IntegrityCode.REVISION_ORDER,
                        "a revision that does not go up",
                        On.objects(
                                "readout",
                                SupersessionMutations::isLast,
                                (tree, at) -> Change.at(
                                        at.at("revision"), () -> at.node().put("revision", 1)))));
    }

    private static boolean isLast(DossierTree tree, ObjectAt readout) {
        return readout.has("supersedes") && !isSuperseded(tree, readout);
    }

    private static boolean isSuperseded(DossierTree tree, ObjectAt readout) {
        return tree.objects("readout")
                .anyMatch(other -> other.text("supersedes").equals(readout.text("id")));
    }

    private static Change closed(DossierTree tree, ObjectAt last) {
        List<ObjectAt> row = Chain.from(tree, last, "readout", "supersedes");
        ObjectAt first = row.get(row.size() - 1);
        return Change.at(Chain.first(row).at("supersedes"), () -> first.node().put("supersedes", last.text("id")));
    }

    /** The other event is of the same time, so that nothing else is wrong with what the readout says. */
    private static Change elsewhere(DossierTree tree, ObjectAt last) {
        return Change.at(last.at("supersedes"), () -> {
            ObjectNode other = tree.records("events").addObject();
            other.put("type", "action").put("id", "elsewhere").put("kind", "statement");
            other.put("description", "x").put("time", tree.eventOf(last).text("time"));
            last.node().put("event", "elsewhere");
        });
    }
}
