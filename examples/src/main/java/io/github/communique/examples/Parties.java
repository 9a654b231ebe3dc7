package io.github.communique.examples;

import static io.github.communique.model.Identifier.FIPS;
import static io.github.communique.model.Identifier.ISO_3166_ALPHA_2;
import static io.github.communique.model.Identifier.WIKIDATA;

import io.github.communique.model.Identifier;
import io.github.communique.model.LocalizedText;
import io.github.communique.model.Party;
import io.github.communique.model.PartyId;
import io.github.communique.model.PartyKind;
import java.util.List;

/** The states and organisations that took part or are spoken of. */
final class Parties {
    static final PartyId UNITED_STATES = PartyId.of("united-states");
    static final PartyId RUSSIA = PartyId.of("russia");
    static final PartyId UKRAINE = PartyId.of("ukraine");
    static final PartyId NATO = PartyId.of("nato");
    static final PartyId G7 = PartyId.of("g7");

    private Parties() {}

    static List<Party> all() {
        return List.of(unitedStates(), russia(), ukraine(), nato(), g7());
    }

    private static Party unitedStates() {
        return Party.builder()
                .id(UNITED_STATES)
                .kind(PartyKind.STATE)
                .names(LocalizedText.of("en", "United States", "ru", "Соединённые Штаты Америки"))
                .addIdentifier(Identifier.of(WIKIDATA, "Q30"))
                .addIdentifier(Identifier.of(ISO_3166_ALPHA_2, "US"))
                .build();
    }

    /** FIPS stands beside ISO to keep the two apart: ISO {@code RS} is Serbia. */
    private static Party russia() {
        return Party.builder()
                .id(RUSSIA)
                .kind(PartyKind.STATE)
                .names(LocalizedText.of("en", "Russia", "ru", "Россия"))
                .addIdentifier(Identifier.of(WIKIDATA, "Q159"))
                .addIdentifier(Identifier.of(ISO_3166_ALPHA_2, "RU"))
                .addIdentifier(Identifier.of(FIPS, "RS"))
                .build();
    }

    private static Party ukraine() {
        return Party.builder()
                .id(UKRAINE)
                .kind(PartyKind.STATE)
                .names(LocalizedText.of("en", "Ukraine", "ru", "Украина"))
                .addIdentifier(Identifier.of(WIKIDATA, "Q212"))
                .addIdentifier(Identifier.of(ISO_3166_ALPHA_2, "UA"))
                .build();
    }

    private static Party nato() {
        return Party.builder()
                .id(NATO)
                .kind(PartyKind.ORGANISATION)
                .names(LocalizedText.of("en", "NATO", "ru", "НАТО"))
                .addIdentifier(Identifier.of(WIKIDATA, "Q7184"))
                .build();
    }

    private static Party g7() {
        return Party.builder()
                .id(G7)
                .kind(PartyKind.ORGANISATION)
                .names(LocalizedText.of("en", "Group of Seven", "ru", "Большая семёрка"))
                .build();
    }
}
