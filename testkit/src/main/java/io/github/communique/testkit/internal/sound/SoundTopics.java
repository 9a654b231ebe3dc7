package io.github.communique.testkit.internal.sound;

import io.github.communique.model.Topic;
import io.github.communique.model.TopicId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lets topics form a tree: a shallow one of few topics, deep ones of many. */
final class SoundTopics {
    private static final int MANY = 8;

    private SoundTopics() {}

    static List<Topic> of(List<Topic> topics) {
        TopicLabels labels = new TopicLabels();
        List<TopicId> ranked = ranked(topics);
        List<Topic> sound = new ArrayList<>();
        for (Topic topic : topics) {
            List<TopicId> above = ranked.subList(0, ranked.indexOf(topic.id()));
            Optional<TopicId> broader = above.isEmpty() ? Optional.empty() : broader(topic, above, topics.size());
            sound.add(labels.among(Topic.builder().from(topic).broader(broader).build()));
        }
        return sound;
    }

    private static Optional<TopicId> broader(Topic topic, List<TopicId> above, int topics) {
        if (topics >= MANY) {
            boolean isRoot = topic.broader().isEmpty() && above.size() % 3 == 0;
            return isRoot ? Optional.empty() : Optional.of(above.get(above.size() - 1));
        }
        return topic.broader().map(wanted -> Pick.from(above, wanted));
    }

    /** Orders them so that only what comes earlier is broader: not in the order of the dossier, which asks for none. */
    private static List<TopicId> ranked(List<Topic> topics) {
        List<TopicId> ranked = new ArrayList<>();
        for (int first = 0; first < 2; first++) {
            for (int i = first; i < topics.size(); i += 2) {
                ranked.add(topics.get(i).id());
            }
        }
        return ranked;
    }
}
