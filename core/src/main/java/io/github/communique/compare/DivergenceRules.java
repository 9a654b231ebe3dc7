package io.github.communique.compare;

import io.github.communique.compare.SideView.Stand;
import io.github.communique.model.Modality;
import io.github.communique.vocabulary.Polarity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The rules that {@link Divergence} states, in the same order. */
final class DivergenceRules {
    private final List<SideView> sides;
    private final List<SideView> mentioning;

    private DivergenceRules(List<SideView> sides) {
        this.sides = sides;
        this.mentioning = sides.stream().filter(SideView::mentions).toList();
    }

    static Divergence apply(List<SideView> sides) {
        return new DivergenceRules(sides).divergence();
    }

    private Divergence divergence() {
        if (!mentioning.isEmpty() && any(Stand.REPORTED_SILENT)) {
            return Divergence.REPORTED_SILENCE;
        } else if (!mentioning.isEmpty() && any(Stand.SILENT)) {
            return Divergence.ONE_SIDED;
        } else if (mentioning.size() < 2) {
            return Divergence.UNKNOWN;
        } else if (mentioning.stream().map(SideView::treatments).distinct().count() > 1) {
            return isMoreThanAGap() ? ofDifferentTreatments() : Divergence.UNKNOWN;
        }
        return ofEqualTreatments();
    }

    private boolean any(Stand stand) {
        return sides.stream().anyMatch(side -> side.stand() == stand);
    }

    private boolean anyMentioning(Predicate<SideView> test) {
        return mentioning.stream().anyMatch(test);
    }

    /** Whether a closed side lacks a treatment, or two sides each lack one of the other's. */
    private boolean isMoreThanAGap() {
        long all = mentioning.stream()
                .flatMap(side -> side.treatments().stream())
                .distinct()
                .count();
        return anyMentioning(side -> side.isClosed() && side.treatments().size() < all) || !isChain();
    }

    /** Whether the sets of treatments can be lined up so that each holds the one before. */
    private boolean isChain() {
        List<Set<StatedTreatment>> bySize = mentioning.stream()
                .map(SideView::treatments)
                .sorted((one, other) -> Integer.compare(one.size(), other.size()))
                .toList();
        for (int i = 1; i < bySize.size(); i++) {
            if (!bySize.get(i).containsAll(bySize.get(i - 1))) {
                return false;
            }
        }
        return true;
    }

    private Divergence ofDifferentTreatments() {
        List<Map<Stance, Integer>> forces =
                mentioning.stream().map(DivergenceRules::greatestForces).toList();
        boolean sameStances = forces.stream().map(Map::keySet).distinct().count() == 1;
        boolean sameForces = forces.stream().distinct().count() == 1;
        return sameStances && !sameForces ? Divergence.DIFFERENT_FORCE : Divergence.DIFFERENT_TREATMENT;
    }

    private record Stance(Polarity polarity, Modality modality) {}

    private static Map<Stance, Integer> greatestForces(SideView side) {
        Map<Stance, Integer> forces = new HashMap<>();
        side.treatments().forEach(stated -> {
            Stance stance = new Stance(stated.treatment().polarity(), stated.modality());
            forces.merge(stance, stated.treatment().force(), Math::max);
        });
        return forces;
    }

    private Divergence ofEqualTreatments() {
        if (anyMentioning(SideView::isDirect) && anyMentioning(side -> !side.isDirect())) {
            boolean isMoreThanAGap = anyMentioning(side -> !side.isDirect() && side.isClosed())
                    || anyMentioning(side -> side.isDirect() && !side.isBelow());
            return isMoreThanAGap ? Divergence.DIFFERENT_GRAIN : Divergence.UNKNOWN;
        }
        return any(Stand.OPEN) ? Divergence.UNKNOWN : Divergence.SAME_TREATMENT;
    }
}
