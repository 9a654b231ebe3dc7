package io.github.communique.archive.actor;

import io.github.communique.archive.ActorPart;
import io.github.communique.archive.CameoActor;
import io.github.communique.model.ExtensionValue;
import io.github.communique.model.Extensions;
import io.github.communique.model.Identifier;
import io.github.communique.model.LocalizedText;
import io.github.communique.model.Party;
import io.github.communique.model.PartyId;
import io.github.communique.model.PartyKind;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes parties of what archives call their actors. */
public final class Actors {
    private static final String NOT_KNOWN = "und";

    private Actors() {}

    /** An actor by its CAMEO code. */
    public static Actor ofCode(String code) {
        CameoActor actor = CameoActor.parse(code);
        Optional<String> iso = actor.isoCountry();
        Party.Builder party = Party.builder()
                .id(PartyId.of("cameo:" + IdText.ofActorCode(code)))
                .kind(actor.partyKind())
                .names(LocalizedText.of("en", actor.name()))
                .addIdentifier(Identifier.of(Identifier.CAMEO, code));
        if (actor.parts().size() == 1 && iso.isPresent()) {
            party.addIdentifier(Identifier.of(Identifier.ISO_3166_ALPHA_3, iso.get()));
        } else {
            iso.ifPresent(found -> party.extensions(country(Identifier.ISO_3166_ALPHA_3, found)));
        }
        String unknown = actor.unknown().stream().map(ActorPart::code).collect(Collectors.joining(" "));
        return new Actor(party.build(), unknown, false);
    }

    /**
     * An actor by its name.
     *
     * @param archive the archive that names it, such as {@code icews}
     * @param name its name
     * @param kind what sort of party it is
     * @param country its country as the archive has it, a name or an ISO code; empty if it has none
     */
    public static Actor ofName(String archive, String name, PartyKind kind, String country) {
        Optional<String> iso = ActorTable.isIso(country) ? Optional.of(country) : ActorTable.isoOfName(country);
        if (ActorTable.isoOfName(name).isPresent() && ActorTable.isoOfName(name).equals(iso)) {
            return ofState(archive, name, iso.get());
        }
        Party.Builder party = Party.builder()
                .id(PartyId.of(archive + ":" + IdText.ofName(country.isEmpty() ? name : name + "\t" + country)))
                .kind(kind)
                .names(LocalizedText.of(NOT_KNOWN, name))
                .addIdentifier(Identifier.of(archive, name));
        if (iso.isPresent()) {
            party.extensions(country(Identifier.ISO_3166_ALPHA_3, iso.get()));
        } else if (!country.isEmpty()) {
            party.extensions(country("name", country));
        }
        return new Actor(party.build(), "", !country.isEmpty() && iso.isEmpty());
    }

    private static Actor ofState(String archive, String name, String iso) {
        Party party = Party.builder()
                .id(PartyId.of(archive + ":" + IdText.ofName(name)))
                .kind(PartyKind.STATE)
                .names(LocalizedText.of("en", name))
                .addIdentifier(Identifier.of(archive, name))
                .addIdentifier(Identifier.of(Identifier.ISO_3166_ALPHA_3, iso))
                .build();
        return new Actor(party, "", false);
    }

    private static Extensions country(String scheme, String value) {
        return Extensions.of(
                Map.of("country", new ExtensionValue.Fields(Map.of(scheme, new ExtensionValue.Text(value)))));
    }
}
