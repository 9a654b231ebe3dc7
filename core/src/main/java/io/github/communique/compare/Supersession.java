package io.github.communique.compare;

import io.github.communique.model.Readout;
import io.github.communique.model.ReadoutId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells which readouts of an event a later one takes the place of. */
final class Supersession {
    private final Map<ReadoutId, ReadoutId> previous = new HashMap<>();
    private final Set<ReadoutId> superseded = new HashSet<>();

    /** From the readouts that nothing supersedes back; so those of a loop, of which none is the last, all stay. */
    Supersession(List<Readout> readouts) {
        for (Readout readout : readouts) {
            readout.supersedes().ifPresent(older -> previous.putIfAbsent(readout.id(), older));
        }
        Set<ReadoutId> replaced = Set.copyOf(previous.values());
        for (Readout readout : readouts) {
            if (!replaced.contains(readout.id())) {
                markAllBefore(readout.id());
            }
        }
    }

    private void markAllBefore(ReadoutId latest) {
        Optional<ReadoutId> at = Optional.ofNullable(previous.get(latest));
        while (at.isPresent() && superseded.add(at.get())) {
            at = at.map(previous::get);
        }
    }

    boolean isSuperseded(Readout readout) {
        return superseded.contains(readout.id());
    }

    boolean isLatest(Readout readout) {
        return !isSuperseded(readout);
    }
}
