package io.github.communique.compare;

import io.github.communique.model.Claim;
import io.github.communique.model.ClaimAspect;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that is claimed about one aspect of an event.
 *
 * @param aspect the aspect
 * @param values what is claimed, each different value once, in order of first appearance; at least one
 */
public record ClaimGroup(ClaimAspect aspect, List<ClaimedValue> values) {
    /** Copies the list. */
    public ClaimGroup {
        values = List.copyOf(values);
    }

    /** {@return whether the values exclude each other: two or more, of an aspect that has one (participants add up)} */
    public boolean isDisputed() {
        return values.size() > 1 && aspect != ClaimAspect.PARTICIPANT;
    }

    static List<ClaimGroup> of(List<Claim> claims) {
        return Stream.of(ClaimAspect.values())
                .map(aspect -> new ClaimGroup(
                        aspect,
                        ClaimedValue.of(claims.stream()
                                .filter(claim -> claim.aspect() == aspect)
                                .toList())))
                .filter(group -> !group.values().isEmpty())
                .toList();
    }
}
