package io.github.communique.check;

import io.github.communique.model.Claim;
import io.github.communique.model.DiplomaticEvent;
import io.github.communique.model.DossierHeader;
import io.github.communique.model.DossierRecord;
import io.github.communique.model.Party;
import io.github.communique.model.Person;
import io.github.communique.model.Readout;
import io.github.communique.model.RecordId;
import io.github.communique.model.Source;
import io.github.communique.model.Topic;
import java.util.Optional;

/** The ids of records of every kind. */
final class RecordIds {
    private RecordIds() {}

    /** Empty for a claim only, which has none. */
    static Optional<RecordId> idOf(DossierRecord item) {
        if (item instanceof Claim) {
            return Optional.empty();
        } else if (item instanceof Party party) {
            return Optional.of(party.id());
        } else if (item instanceof Person person) {
            return Optional.of(person.id());
        } else if (item instanceof Topic topic) {
            return Optional.of(topic.id());
        } else if (item instanceof Source source) {
            return Optional.of(source.id());
        } else if (item instanceof DiplomaticEvent event) {
            return Optional.of(event.id());
        } else if (item instanceof Readout readout) {
            return Optional.of(readout.id());
        }
        return Optional.of(((DossierHeader) item).id());
    }

    static Optional<String> find(DossierRecord item) {
        return idOf(item).map(RecordId::value);
    }
}
