package io.github.communique.check;

import io.github.communique.model.Dossier;
import io.github.communique.model.Topic;
import io.github.communique.model.TopicId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Broader topics lead to a root. */
final class TopicLoopRule implements DossierRule {
    @Override
    public List<FindingCode> codes() {
        return List.of(IntegrityCode.TOPIC_LOOP);
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> findings) {
        List<TopicId> ids = dossier.topics().stream().map(Topic::id).toList();
        Map<TopicId, List<TopicId>> loops =
                Loops.among(ids, id -> dossier.findTopic(id).flatMap(Topic::broader));
        Place.forEach(dossier, Topic.class, (place, topic) -> {
            List<TopicId> loop = loops.remove(topic.id());
            if (loop != null) {
                findings.accept(place.at("broader", topic.id())
                        .finding(IntegrityCode.TOPIC_LOOP, "topics form a loop by 'broader': " + Loops.show(loop)));
            }
        });
    }
}
