package io.github.communique.testkit.internal.sound;

import io.github.communique.model.Topic;
import io.github.communique.model.TopicId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Lets topics form a tree: one that would be below itself goes below another. */
final class SoundTopics {
    private final Map<TopicId, TopicId> parents = new HashMap<>();
    private final List<TopicId> all;

    private SoundTopics(List<Topic> topics) {
        this.all = topics.stream().map(Topic::id).toList();
    }

    static List<Topic> of(List<Topic> topics) {
        SoundTopics tree = new SoundTopics(topics);
        TopicLabels labels = new TopicLabels();
        List<Topic> sound = new ArrayList<>();
        for (Topic topic : topics) {
            Optional<TopicId> broader = topic.broader().flatMap(wanted -> tree.broader(topic.id(), wanted));
            broader.ifPresent(id -> tree.parents.put(topic.id(), id));
            sound.add(labels.among(Topic.builder().from(topic).broader(broader).build()));
        }
        return sound;
    }

    private Optional<TopicId> broader(TopicId topic, TopicId wanted) {
        return Stream.concat(Stream.of(wanted), all.stream())
                .filter(id -> !isBelow(id, topic))
                .findFirst();
    }

    private boolean isBelow(TopicId id, TopicId topic) {
        for (TopicId at = id; at != null; at = parents.get(at)) {
            if (at.equals(topic)) {
                return true;
            }
        }
        return false;
    }
}
