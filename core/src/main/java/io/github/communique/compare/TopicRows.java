package io.github.communique.compare;

import io.github.communique.model.Mention;
import io.github.communique.model.Omission;
import io.github.communique.model.Readout;
import io.github.communique.model.TopicId;
import io.github.communique.model.TopicTree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The topics that get a row, numbered in the order of the tree, so that the rows below row {@code r} are those from
 * {@code r + 1} to {@code end(r)}.
 */
final class TopicRows {
    /** In place of a row that there is not. */
    static final int NONE = -1;

    private final List<TopicId> topics = new ArrayList<>();
    private final List<Integer> depths = new ArrayList<>();
    private final List<Integer> parents = new ArrayList<>();
    private final Map<TopicId, Integer> rowByTopic = new HashMap<>();
    private final int[] ends;

    private TopicRows(TopicTree tree, List<TopicId> inTree, Set<TopicId> outside, int level) {
        List<Integer> path = new ArrayList<>();
        for (TopicId topic : inTree) {
            int depth = tree.depth(topic);
            if (depth > level) {
                rowByTopic.put(topic, topics.size() - 1);
                continue;
            }
            path.subList(depth - 1, path.size()).clear();
            int parent = path.isEmpty() ? NONE : path.get(path.size() - 1);
            path.add(topics.size());
            add(topic, depth, parent);
        }
        outside.forEach(topic -> add(topic, 1, NONE));
        ends = ends();
    }

    /** Plans rows for what the readouts mention or are reported to omit, and for all that is broader. */
    static TopicRows of(TopicTree tree, List<Readout> readouts, int level) {
        Set<TopicId> touched = new LinkedHashSet<>();
        for (Readout readout : readouts) {
            readout.mentions().stream().map(Mention::topic).forEach(touched::add);
            readout.omissions().stream().map(Omission::topic).forEach(touched::add);
        }
        List<TopicId> inTree = withBroader(tree, touched);
        inTree.forEach(touched::remove);
        return new TopicRows(tree, inTree, touched, level);
    }

    /** From the last topic back, so that each is met after all below it and need not be climbed to. */
    private static List<TopicId> withBroader(TopicTree tree, Set<TopicId> touched) {
        List<TopicId> wanted = new ArrayList<>();
        List<TopicId> order = tree.inOrder();
        int broaderAt = 0;
        for (int i = order.size() - 1; i >= 0; i--) {
            int depth = tree.depth(order.get(i));
            if (depth == broaderAt || touched.contains(order.get(i))) {
                wanted.add(order.get(i));
                broaderAt = depth - 1;
            }
        }
        Collections.reverse(wanted);
        return wanted;
    }

    private void add(TopicId topic, int depth, int parent) {
        rowByTopic.put(topic, topics.size());
        topics.add(topic);
        depths.add(depth);
        parents.add(parent);
    }

    private int[] ends() {
        int[] result = new int[size()];
        for (int row = size() - 1; row >= 0; row--) {
            result[row] = Math.max(result[row], row + 1);
            if (parent(row) != NONE) {
                result[parent(row)] = Math.max(result[parent(row)], result[row]);
            }
        }
        return result;
    }

    int size() {
        return topics.size();
    }

    TopicId topic(int row) {
        return topics.get(row);
    }

    int depth(int row) {
        return depths.get(row);
    }

    int parent(int row) {
        return parents.get(row);
    }

    /** The row after the last one below {@code row}. */
    int end(int row) {
        return ends[row];
    }

    boolean isLeaf(int row) {
        return ends[row] == row + 1;
    }

    /** The row of a topic or, where the topic is too deep to have one, of what is above it. */
    int rowOf(TopicId topic) {
        return rowByTopic.getOrDefault(topic, NONE);
    }

    /** The row of a topic, or {@link #NONE} if it has none of its own. */
    int ownRowOf(TopicId topic) {
        int row = rowOf(topic);
        return row != NONE && topic(row).equals(topic) ? row : NONE;
    }
}
