package io.github.communique.check;

import io.github.communique.model.Dossier;
import io.github.communique.model.Readout;
import io.github.communique.model.ReadoutId;
import io.github.communique.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** At most one readout takes the place of another. */
final class SupersessionForkRule implements DossierRule {
    @Override
    public List<FindingCode> codes() {
        return List.of(IntegrityCode.SUPERSESSION_FORK);
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> findings) {
        Map<ReadoutId, ReadoutId> first = new HashMap<>();
        Place.forEach(
                dossier,
                Readout.class,
                (place, readout) -> readout.supersedes().ifPresent(superseded -> {
                    ReadoutId other = first.putIfAbsent(superseded, readout.id());
                    if (other != null && !other.equals(readout.id())) {
                        findings.accept(place.at("supersedes", superseded)
                                .finding(
                                        IntegrityCode.SUPERSESSION_FORK,
                                        Words.quote(superseded) + " is already superseded by " + Words.quote(other)));
                    }
                }));
    }
}
