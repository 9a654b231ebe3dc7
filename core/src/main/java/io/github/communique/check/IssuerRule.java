package io.github.communique.check;

import io.github.communique.model.Dossier;
import io.github.communique.model.Readout;
import io.github.communique.text.Words;
import java.util.List;
import java.util.function.Consumer;

/** A readout's issuer took part in the event; events without participants are passed over. */
final class IssuerRule implements DossierRule {
    @Override
    public List<FindingCode> codes() {
        return List.of(IntegrityCode.ISSUER_NOT_PARTICIPANT);
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> findings) {
        EventParties parties = new EventParties(dossier);
        Place.forEach(dossier, Readout.class, (place, readout) -> {
            if (parties.isOutsider(readout.issuer(), readout.event())) {
                findings.accept(place.at("issuer", readout.issuer())
                        .finding(
                                IntegrityCode.ISSUER_NOT_PARTICIPANT,
                                "the issuer " + Words.quote(readout.issuer()) + " is not a participant of event "
                                        + Words.quote(readout.event())));
            }
        });
    }
}
