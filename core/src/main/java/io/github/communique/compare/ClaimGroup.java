package io.github.communique.compare;

import io.github.communique.model.Claim;
import io.github.communique.model.ClaimAspect;
import io.github.communique.time.Answer;
import io.github.communique.time.EdtfFormatException;
import io.github.communique.time.EdtfTemporal;
import java.util.List;
import java.util.Optional;
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

    /**
     * Says whether two of the values exclude each other. Participants add up, so they never do; times do if they cannot
     * both be right, so a day and an hour on it do not; of the other aspects any two values do.
     *
     * @return whether the aspect is disputed
     */
    public boolean isDisputed() {
        return switch (aspect) {
            case PARTICIPANT -> false;
            case TIME -> anyTwoTimesExcludeEachOther();
            case INITIATOR, DURATION, MEDIUM -> values.size() > 1;
        };
    }

    /** A value that is not EDTF, which is a finding, excludes every other. */
    private boolean anyTwoTimesExcludeEachOther() {
        List<Optional<EdtfTemporal>> times =
                values.stream().map(value -> time(value.value())).toList();
        for (int i = 1; i < times.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (excludes(times.get(i), times.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean excludes(Optional<EdtfTemporal> a, Optional<EdtfTemporal> b) {
        return a.isEmpty() || b.isEmpty() || a.get().isSameAs(b.get()) == Answer.NO;
    }

    private static Optional<EdtfTemporal> time(String text) {
        try {
            return Optional.of(EdtfTemporal.parse(text));
        } catch (EdtfFormatException e) {
            return Optional.empty();
        }
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
