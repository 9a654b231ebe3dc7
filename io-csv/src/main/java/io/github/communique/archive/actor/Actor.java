package io.github.communique.archive.actor;

import io.github.communique.model.Participant;
import io.github.communique.model.ParticipantRole;
import io.github.communique.model.Party;
import io.github.communique.model.PartyId;
import java.util.EnumMap;
import java.util.Map;

/** An actor of an archive as a party, with its participants, which are the same in every event. */
public final class Actor {
    private final Party party;
    private final String unknown;
    private final boolean isCountryUnknown;
    private boolean isGivenOut;
    private final Map<ParticipantRole, Participant> participants = new EnumMap<>(ParticipantRole.class);

    /**
     * Makes an actor.
     *
     * @param party the party
     * @param unknown the parts of its code that are not known; empty if all are
     * @param isCountryUnknown whether its country is one without an ISO code
     */
    Actor(Party party, String unknown, boolean isCountryUnknown) {
        this.party = party;
        this.unknown = unknown;
        this.isCountryUnknown = isCountryUnknown;
    }

    public Party party() {
        return party;
    }

    public PartyId id() {
        return party.id();
    }

    public String unknown() {
        return unknown;
    }

    public boolean isCountryUnknown() {
        return isCountryUnknown;
    }

    /** Whether its party was given out; if not, that of its like may have been. */
    public boolean isGivenOut() {
        return isGivenOut;
    }

    public void setGivenOut() {
        isGivenOut = true;
    }

    public Participant as(ParticipantRole role) {
        Participant participant = participants.get(role);
        if (participant == null) {
            participant = Participant.builder().party(party.id()).role(role).build();
            participants.put(role, participant);
        }
        return participant;
    }
}
