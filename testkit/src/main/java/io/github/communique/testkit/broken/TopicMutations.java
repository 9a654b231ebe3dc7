package io.github.communique.testkit.broken;

import io.github.communique.check.IntegrityCode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Topics that form no tree, and labels and mappings that contradict each other. */
final class TopicMutations {
    private TopicMutations() {}

    static List<Mutation> all() {
        return List.of(
                Mutation.of(
                        IntegrityCode.TOPIC_LOOP,
                        "a topic below itself",
                        On.objects(
                                "topic",
                                at -> Change.at(
                                        at.at("broader"), () -> at.node().put("broader", at.text("id"))))),
                Mutation.of(
                        IntegrityCode.TOPIC_LOOP,
                        "topics below each other",
                        On.objects("topic", (tree, at) -> at.has("broader"), TopicMutations::closed)),
                Mutation.of(
                        IntegrityCode.TOPIC_LABEL_CLASH,
                        "a label of two topics",
                        On.objects("topic", (tree, at) -> true, TopicMutations::clash)),
                Mutation.of(
                        IntegrityCode.TOPIC_LABEL_OVERLAP,
                        "a label that is preferred already",
                        On.objects("topic", TopicMutations::overlap)),
                mapped("broad"),
                mapped("narrow"));
    }

    /** Puts the root of a topic below it; what closes the loop is found at the first of its topics. */
    private static Change closed(DossierTree tree, ObjectAt topic) {
        List<ObjectAt> loop = Chain.from(tree, topic, "topic", "broader");
        ObjectAt root = loop.get(loop.size() - 1);
        return Change.at(Chain.first(loop).at("broader"), () -> root.node().put("broader", topic.text("id")));
    }

    private static Change clash(DossierTree tree, ObjectAt topic) {
        Map.Entry<String, JsonNode> label = label(topic);
        String path = "/topics/" + tree.count("topics") + "/prefLabels/" + label.getKey();
        return Change.at(
                path,
                () -> tree.records("topics")
                        .addObject()
                        .put("id", "clash")
                        .putObject("prefLabels")
                        .set(label.getKey(), label.getValue()));
    }

    /** Language tags are compared without regard to case. */
    private static Change overlap(ObjectAt topic) {
        Map.Entry<String, JsonNode> label = label(topic);
        return Change.at(
                topic.next("altLabels"),
                () -> topic.list("altLabels")
                        .addObject()
                        .put("language", label.getKey().toUpperCase(Locale.ROOT))
                        .set("text", label.getValue()));
    }

    private static Map.Entry<String, JsonNode> label(ObjectAt topic) {
        return topic.node().path("prefLabels").properties().iterator().next();
    }

    private static Mutation mapped(String relation) {
        String target = "'target':{'scheme':'s','value':'v'}}";
        String both = "[{'relation':'exact'," + target + ",{'relation':'" + relation + "'," + target + "]";
        return Mutation.of(
                IntegrityCode.TOPIC_MAPPING_CLASH,
                "a mapping both exact and " + relation,
                On.set("topic", (tree, at) -> true, "mappings", both, "/1"));
    }
}
