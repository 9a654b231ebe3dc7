package io.github.communique.check;

import io.github.communique.model.Dossier;
import io.github.communique.model.EventId;
import io.github.communique.model.Participant;
import io.github.communique.model.PartyId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who took part in the events of a dossier; each event's participants are gone through once. */
final class EventParties {
    private final Dossier dossier;
    private final Map<EventId, Set<PartyId>> parties = new HashMap<>();

    EventParties(Dossier dossier) {
        this.dossier = dossier;
    }

    /** Whether participants of the event are known and the party is none of them. */
    boolean isOutsider(PartyId party, EventId event) {
        Set<PartyId> known = parties.computeIfAbsent(event, this::partiesOf);
        return !known.isEmpty() && !known.contains(party);
    }

    private Set<PartyId> partiesOf(EventId id) {
        return dossier.findEvent(id).stream()
                .flatMap(event -> event.participants().stream())
                .map(Participant::party)
                .collect(Collectors.toSet());
    }
}
