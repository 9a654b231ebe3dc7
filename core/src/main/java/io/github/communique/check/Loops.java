package io.github.communique.check;

import io.github.communique.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds loops among things of which each points to one other at most; without recursion, in linear time. */
final class Loops {
    private static final int MOST_SHOWN = 8;

    private Loops() {}

    /** Shows the members of a loop in a message, such as {@code 'a' > 'b' > 'a'}. */
    static String show(List<?> members) {
        String shown = members.stream().limit(MOST_SHOWN).map(Words::quote).collect(Collectors.joining(" > "));
        String rest = members.size() > MOST_SHOWN ? " > … (" + members.size() + " in all)" : "";
        return shown + rest + " > " + Words.quote(members.get(0));
    }

    /**
     * Finds the loops.
     *
     * @param <K> what the things are known by
     * @param ids all things, in order
     * @param next what each points to
     * @return the members of each loop by the one that comes first in {@code ids}, from there on
     */
    static <K> Map<K, List<K>> among(List<K> ids, Function<K, Optional<K>> next) {
        List<List<K>> loops = new ArrayList<>();
        Map<K, K> startOfWalk = new HashMap<>();
        for (K start : ids) {
            Optional<K> at = Optional.of(start);
            boolean isOld = startOfWalk.containsKey(start);
            while (at.isPresent() && startOfWalk.putIfAbsent(at.get(), start) == null) {
                at = next.apply(at.get());
            }
            if (!isOld && at.isPresent() && start.equals(startOfWalk.get(at.get()))) {
                loops.add(membersFrom(at.get(), next));
            }
        }
        return byFirst(loops, ids);
    }

    private static <K> List<K> membersFrom(K entry, Function<K, Optional<K>> next) {
        List<K> members = new ArrayList<>(List.of(entry));
        Optional<K> at = next.apply(entry);
        while (at.isPresent() && !at.get().equals(entry)) {
            members.add(at.get());
            at = next.apply(at.get());
        }
        return members;
    }

    private static <K> Map<K, List<K>> byFirst(List<List<K>> loops, List<K> ids) {
        Map<K, List<K>> loopOf = new HashMap<>();
        loops.forEach(loop -> loop.forEach(member -> loopOf.put(member, loop)));
        Map<K, List<K>> byFirst = new LinkedHashMap<>();
        Set<K> told = new HashSet<>();
        for (K id : ids) {
            List<K> loop = loopOf.get(id);
            if (loop != null && !told.contains(id)) {
                told.addAll(loop);
                Collections.rotate(loop, -loop.indexOf(id));
                byFirst.put(id, loop);
            }
        }
        return byFirst;
    }
}
