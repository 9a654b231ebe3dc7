package io.github.communique.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The tree that topics form by {@link Topic#broader()}, siblings in the order of the dossier.
 *
 * <p>A topic whose broader topic does not resolve is a root. A loop, which is a finding, is cut at the topic of it that
 * comes first, so that every topic stands in the tree exactly once.
 */
public final class TopicTree {
    private final Map<TopicId, TopicId> parents;
    private final Map<TopicId, List<TopicId>> children;
    private final List<TopicId> preorder;
    private final Map<TopicId, Integer> depths = new HashMap<>();

    private TopicTree(Map<TopicId, TopicId> parents, Map<TopicId, List<TopicId>> children, List<TopicId> roots) {
        this.parents = parents;
        this.children = children;
        List<TopicId> order = new ArrayList<>();
        walk(roots, order);
        this.preorder = List.copyOf(order);
    }

    static TopicTree of(List<Topic> topics) {
        Map<TopicId, Topic> byId = new LinkedHashMap<>();
        topics.forEach(topic -> byId.putIfAbsent(topic.id(), topic));
        Map<TopicId, TopicId> parents = new HashMap<>();
        byId.forEach(
                (id, topic) -> topic.broader().filter(byId::containsKey).ifPresent(parent -> parents.put(id, parent)));
        cutLoops(byId.keySet(), parents);
        Map<TopicId, List<TopicId>> children = new HashMap<>();
        List<TopicId> roots = new ArrayList<>();
        for (TopicId id : byId.keySet()) {
            TopicId parent = parents.get(id);
            List<TopicId> siblings = parent == null ? roots : children.computeIfAbsent(parent, k -> new ArrayList<>());
            siblings.add(id);
        }
        return new TopicTree(parents, children, roots);
    }

    /** Climbs from each topic to ground that was covered before; meeting a step of the same climb closes a loop. */
    private static void cutLoops(Set<TopicId> order, Map<TopicId, TopicId> parents) {
        Map<TopicId, Integer> rank = new HashMap<>();
        order.forEach(id -> rank.put(id, rank.size()));
        Map<TopicId, TopicId> climbOf = new HashMap<>();
        for (TopicId start : order) {
            TopicId at = start;
            while (at != null && climbOf.putIfAbsent(at, start) == null) {
                at = parents.get(at);
            }
            if (at != null && start.equals(climbOf.get(at))) {
                Set<TopicId> loop = loopFrom(at, parents);
                parents.remove(Collections.min(loop, Comparator.comparing(rank::get)));
            }
        }
    }

    private static Set<TopicId> loopFrom(TopicId start, Map<TopicId, TopicId> parents) {
        Set<TopicId> loop = new LinkedHashSet<>();
        for (TopicId at = start; at != null && loop.add(at); ) {
            at = parents.get(at);
        }
        return loop;
    }

    /** Without recursion: a hostile file may nest topics as deep as it likes. */
    private void walk(List<TopicId> roots, List<TopicId> order) {
        List<TopicId> stack = new ArrayList<>();
        push(stack, roots);
        while (!stack.isEmpty()) {
            TopicId id = stack.remove(stack.size() - 1);
            TopicId parent = parents.get(id);
            depths.put(id, parent == null ? 1 : depths.getOrDefault(parent, 0) + 1);
            order.add(id);
            push(stack, narrower(id));
        }
    }

    private static void push(List<TopicId> stack, List<TopicId> ids) {
        for (int i = ids.size() - 1; i >= 0; i--) {
            stack.add(ids.get(i));
        }
    }

    /** {@return every topic once, each before the narrower ones} */
    public List<TopicId> inOrder() {
        return preorder;
    }

    /**
     * Returns the topics directly below a topic.
     *
     * @param id the topic
     * @return the topics in the order of the dossier; empty if there are none or the topic is not in the tree
     */
    public List<TopicId> narrower(TopicId id) {
        return children.getOrDefault(id, List.of());
    }

    /**
     * Returns the topics above a topic.
     *
     * @param id the topic
     * @return the topics from the nearest to the root; empty for a root or a topic that is not in the tree
     */
    public Set<TopicId> ancestors(TopicId id) {
        Set<TopicId> ancestors = new LinkedHashSet<>();
        for (TopicId at = parents.get(id); at != null; at = parents.get(at)) {
            ancestors.add(at);
        }
        return ancestors;
    }

    /**
     * Returns how deep a topic stands.
     *
     * @param id the topic
     * @return 1 for a root and for a topic that is not in the tree
     */
    public int depth(TopicId id) {
        return depths.getOrDefault(id, 1);
    }
}
