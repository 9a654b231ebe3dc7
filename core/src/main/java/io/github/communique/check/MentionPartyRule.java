package io.github.communique.check;

import io.github.communique.model.Dossier;
import io.github.communique.model.Mention;
import io.github.communique.model.PartyId;
import io.github.communique.model.Readout;
import io.github.communique.text.Words;
import java.util.List;
import java.util.function.Consumer;

/**
 * The parties that a mention says did something took part in the event; events without participants are passed over.
 */
final class MentionPartyRule implements DossierRule {
    @Override
    public List<FindingCode> codes() {
        return List.of(IntegrityCode.MENTION_PARTY_NOT_IN_EVENT);
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> findings) {
        EventParties parties = new EventParties(dossier);
        Place.forEach(dossier, Mention.class, (place, mention) -> {
            Readout readout = (Readout) place.owner();
            for (int i = 0; i < mention.by().size(); i++) {
                PartyId party = mention.by().get(i);
                if (parties.isOutsider(party, readout.event())) {
                    findings.accept(place.at("by", i, party)
                            .finding(
                                    IntegrityCode.MENTION_PARTY_NOT_IN_EVENT,
                                    "the party " + Words.quote(party) + " is not a participant of event "
                                            + Words.quote(readout.event())));
                }
            }
        });
    }
}
