package io.github.communique.check;

import io.github.communique.model.Dossier;
import io.github.communique.model.Readout;
import io.github.communique.text.Words;
import java.util.List;
import java.util.function.Consumer;

/** A readout takes the place of one of the same event by the same issuer. */
final class SupersessionMismatchRule implements DossierRule {
    @Override
    public List<FindingCode> codes() {
        return List.of(IntegrityCode.SUPERSESSION_MISMATCH);
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> findings) {
        Place.forEach(
                dossier,
                Readout.class,
                (place, readout) -> readout.supersedes()
                        .flatMap(dossier::findReadout)
                        .filter(other -> !other.event().equals(readout.event())
                                || !other.issuer().equals(readout.issuer()))
                        .ifPresent(other -> findings.accept(place.at("supersedes", other.id())
                                .finding(IntegrityCode.SUPERSESSION_MISMATCH, message(other)))));
    }

    private static String message(Readout other) {
        return Words.quote(other.id()) + " tells of event " + Words.quote(other.event()) + " and is issued by "
                + Words.quote(other.issuer()) + "; event and issuer must be the same";
    }
}
