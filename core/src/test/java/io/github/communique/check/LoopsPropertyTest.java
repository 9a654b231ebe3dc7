package io.github.communique.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class LoopsPropertyTest {
    @Property
    void everyMemberComesBackToItselfAndNoOtherDoes(
            @ForAll @Size(max = 30) List<@IntRange(min = -1, max = 29) Integer> pointers) {
        List<Integer> ids = IntStream.range(0, pointers.size()).boxed().toList();
        Function<Integer, Optional<Integer>> next =
                id -> Optional.of(pointers.get(id)).filter(target -> target >= 0 && target < pointers.size());
        Set<Integer> members = new HashSet<>();
        Loops.among(ids, next).values().forEach(members::addAll);
        assertThat(members)
                .containsExactlyInAnyOrderElementsOf(
                        ids.stream().filter(id -> comesBack(id, next)).toList());
    }

    @Property
    void everyLoopIsToldFromItsFirstMember(
            @ForAll @Size(max = 30) List<@IntRange(min = 0, max = 29) Integer> pointers) {
        List<Integer> ids = IntStream.range(0, pointers.size()).boxed().toList();
        Map<Integer, List<Integer>> loops =
                Loops.among(ids, id -> Optional.of(pointers.get(id)).filter(target -> target < pointers.size()));
        assertThat(loops).allSatisfy((first, loop) -> {
            assertThat(loop).startsWith(first).doesNotHaveDuplicates();
            assertThat(loop).allMatch(member -> member >= first);
        });
    }

    private static boolean comesBack(int start, Function<Integer, Optional<Integer>> next) {
        Optional<Integer> at = next.apply(start);
        for (int step = 0; step < 30 && at.isPresent(); step++) {
            if (at.get() == start) {
                return true;
            }
            at = next.apply(at.get());
        }
        return false;
    }
}
