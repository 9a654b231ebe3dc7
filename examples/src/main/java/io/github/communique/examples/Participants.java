package io.github.communique.examples;

import static io.github.communique.examples.Parties.RUSSIA;
import static io.github.communique.examples.Parties.UNITED_STATES;

import io.github.communique.model.Participant;
import io.github.communique.model.PartyId;

/** Who took part, with the office held at the time. */
final class Participants {
    private Participants() {}

    static Participant biden(String office) {
        return Participant.builder()
                .party(UNITED_STATES)
                .person(People.BIDEN)
                .office(office)
                .build();
    }

    static Participant trump() {
        return Participant.builder()
                .party(UNITED_STATES)
                .person(People.TRUMP)
                .office("President of the United States")
                .build();
    }

    static Participant putin() {
        return Participant.builder()
                .party(RUSSIA)
                .person(People.PUTIN)
                .office("President of Russia")
                .build();
    }

    static Participant stoltenberg() {
        return Participant.builder()
                .party(Parties.NATO)
                .person(People.STOLTENBERG)
                .office("Secretary General of NATO")
                .build();
    }

    /** A party of which nobody is named. */
    static Participant party(PartyId party) {
        return Participant.builder().party(party).build();
    }
}
