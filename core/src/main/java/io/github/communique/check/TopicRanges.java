package io.github.communique.check;

import io.github.communique.model.Dossier;
import io.github.communique.model.Topic;
import io.github.communique.model.TopicId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Numbers topics so that those below one are the numbers of a range: no chain of broader topics need be climbed.
 *
 * <p>A topic in a loop, or below one, has a range of its own number only.
 */
final class TopicRanges {
    private final Map<TopicId, Integer> first = new HashMap<>();
    private final Map<TopicId, Integer> last = new HashMap<>();

    TopicRanges(Dossier dossier) {
        Map<TopicId, List<TopicId>> narrower = new HashMap<>();
        List<TopicId> stack = new ArrayList<>();
        Set<TopicId> seen = new HashSet<>();
        for (Topic topic : dossier.topics()) {
            if (!seen.add(topic.id())) {
                continue;
            }
            topic.broader()
                    .filter(id -> dossier.findTopic(id).isPresent())
                    .ifPresentOrElse(
                            id -> narrower.computeIfAbsent(id, k -> new ArrayList<>())
                                    .add(topic.id()),
                            () -> stack.add(topic.id()));
        }
        List<TopicId> order = number(stack, narrower);
        for (int i = order.size() - 1; i >= 0; i--) {
            TopicId id = order.get(i);
            int end = last.merge(id, i, Math::max);
            dossier.findTopic(id).flatMap(Topic::broader).ifPresent(broader -> last.merge(broader, end, Math::max));
        }
        dossier.topics().forEach(topic -> {
            first.putIfAbsent(topic.id(), first.size());
            last.putIfAbsent(topic.id(), first.getOrDefault(topic.id(), -1));
        });
    }

    private List<TopicId> number(List<TopicId> stack, Map<TopicId, List<TopicId>> narrower) {
        List<TopicId> order = new ArrayList<>();
        while (!stack.isEmpty()) {
            TopicId id = stack.remove(stack.size() - 1);
            if (first.putIfAbsent(id, order.size()) == null) {
                order.add(id);
                stack.addAll(narrower.getOrDefault(id, List.of()));
            }
        }
        return order;
    }

    /** {@return the number of a topic, which is the first of its range; empty if the dossier does not have it} */
    Optional<Integer> first(TopicId id) {
        return Optional.ofNullable(first.get(id));
    }

    /** {@return the last number of a topic's range} */
    int last(TopicId id) {
        return last.getOrDefault(id, -1);
    }
}
