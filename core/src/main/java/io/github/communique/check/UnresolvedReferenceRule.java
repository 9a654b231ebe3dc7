package io.github.communique.check;

import io.github.communique.model.Dossier;
import io.github.communique.model.DossierRecord;
import io.github.communique.model.EventId;
import io.github.communique.model.PartyId;
import io.github.communique.model.PersonId;
import io.github.communique.model.ReadoutId;
import io.github.communique.model.RecordId;
import io.github.communique.model.SourceId;
import io.github.communique.model.TopicId;
import io.github.communique.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Every id that a record names another by is that of a record of the dossier. */
final class UnresolvedReferenceRule implements DossierRule {
    @Override
    public List<FindingCode> codes() {
        return List.of(
                IntegrityCode.PARTY_UNRESOLVED,
                IntegrityCode.PERSON_UNRESOLVED,
                IntegrityCode.TOPIC_UNRESOLVED,
                IntegrityCode.SOURCE_UNRESOLVED,
                IntegrityCode.EVENT_UNRESOLVED,
                IntegrityCode.READOUT_UNRESOLVED);
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> findings) {
        Place.forEach(dossier, RecordId.class, (place, id) -> {
            if (!isOwn(place)) {
                unresolved(dossier, id)
                        .map(code ->
                                place.finding(code, "no " + noun(code) + " " + Words.quote(id) + " in this dossier"))
                        .ifPresent(findings);
            }
        });
    }

    private static boolean isOwn(Place place) {
        return place.name().equals("id")
                && RecordIds.idOf(place.owner()).filter(place.value()::equals).isPresent();
    }

    private static String noun(IntegrityCode code) {
        return code.code().substring(0, code.code().indexOf('.'));
    }

    private static Optional<IntegrityCode> unresolved(Dossier dossier, RecordId id) {
        if (id instanceof PartyId party) {
            return when(dossier.findParty(party), IntegrityCode.PARTY_UNRESOLVED);
        } else if (id instanceof PersonId person) {
            return when(dossier.findPerson(person), IntegrityCode.PERSON_UNRESOLVED);
        } else if (id instanceof TopicId topic) {
            return when(dossier.findTopic(topic), IntegrityCode.TOPIC_UNRESOLVED);
        } else if (id instanceof SourceId source) {
            return when(dossier.findSource(source), IntegrityCode.SOURCE_UNRESOLVED);
        } else if (id instanceof EventId event) {
            return when(dossier.findEvent(event), IntegrityCode.EVENT_UNRESOLVED);
        } else if (id instanceof ReadoutId readout) {
            return when(dossier.findReadout(readout), IntegrityCode.READOUT_UNRESOLVED);
        }
        return Optional.empty();
    }

    private static Optional<IntegrityCode> when(Optional<? extends DossierRecord> found, IntegrityCode code) {
        return found.isPresent() ? Optional.empty() : Optional.of(code);
    }
}
