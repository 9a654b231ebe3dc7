package io.github.communique.compare;

import io.github.communique.model.PartyId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An issuer with its readouts or, where all readouts have one issuer, a single readout; see {@link Divergence}. */
final class Side {
    private final PartyId issuer;
    private final List<ReadoutEvidence> readouts = new ArrayList<>();

    private Side(PartyId issuer) {
        this.issuer = issuer;
    }

    static List<Side> byIssuer(List<ReadoutEvidence> readouts) {
        Map<PartyId, Side> sides = new LinkedHashMap<>();
        readouts.forEach(readout -> sides.computeIfAbsent(readout.readout().issuer(), Side::new)
                .readouts
                .add(readout));
        return List.copyOf(sides.values());
    }

    /** Makes each readout a side of its own. */
    static List<Side> single(List<ReadoutEvidence> readouts) {
        return readouts.stream()
                .flatMap(readout -> byIssuer(List.of(readout)).stream())
                .toList();
    }

    PartyId issuer() {
        return issuer;
    }

    SideView on(int row) {
        return SideView.of(readouts, row);
    }
}
