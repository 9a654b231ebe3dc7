package io.github.communique.archive.down;

import io.github.communique.archive.actor.ActorTable;
import io.github.communique.archive.event.Stories;
import io.github.communique.archive.icews.IcewsColumns;
import io.github.communique.model.Call;
import io.github.communique.model.CallMedium;
import io.github.communique.model.Coding;
import io.github.communique.model.DiplomaticEvent;
import io.github.communique.model.Extensions;
import io.github.communique.model.Meeting;
import io.github.communique.model.MeetingFormat;
import io.github.communique.model.Participant;
import io.github.communique.model.Party;
import io.github.communique.model.PartyId;
import io.github.communique.vocabulary.Cameo;
import io.github.communique.vocabulary.CameoCode;
import io.github.communique.vocabulary.IntensityScale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** An event as rows of an ICEWS table. */
public final class DyadRow {
    /** The names of the columns. */
    public static final String HEADER = String.join("\t", IcewsColumns.NAMES);

    private static final String ICEWS = "icews";
    private static final Map<MeetingFormat, String> CODES = Map.of(
            MeetingFormat.VISIT, "042",
            MeetingFormat.THIRD_COUNTRY, "044",
            MeetingFormat.MEDIATION, "045",
            MeetingFormat.NEGOTIATION, "046");

    private final DiplomaticEvent event;
    private final Function<PartyId, Optional<Party>> parties;
    private final List<String> lines = new ArrayList<>();

    /**
     * Makes the rows.
     *
     * @param event the event
     * @param parties finds a party
     * @param losses counts what is lost
     */
    public DyadRow(DiplomaticEvent event, Function<PartyId, Optional<Party>> parties, Losses losses) {
        this.event = event;
        this.parties = parties;
        Optional<CameoCode> code = code();
        if (code.isEmpty()) {
            losses.add("event without a CAMEO code", 1);
        } else if (Extracts.day(event).isEmpty()) {
            losses.add("event without a day", 1);
        } else if (event.participants().size() < 2) {
            losses.add("event with fewer than two participants", 1);
        } else {
            losses.add("further coding", Math.max(0, event.codings().size() - 1L));
            losses.add("further citation", Math.max(0, event.citations().size() - 1L));
            for (int i = 1; i < event.participants().size(); i++) {
                lines.add(line(
                        code.get(),
                        event.participants().get(0),
                        event.participants().get(i)));
            }
        }
    }

    /** {@return the rows; empty if a dyad cannot hold the event} */
    public List<String> lines() {
        return lines;
    }

    private Optional<CameoCode> code() {
        Optional<CameoCode> coded = event.codings().stream()
                .filter(coding -> coding.scheme().equals(Cameo.SCHEME))
                .map(Coding::code)
                .flatMap(text -> Cameo.find(text).stream())
                .findFirst();
        if (coded.isPresent()) {
            return coded;
        } else if (event instanceof Call call) {
            return call.medium() == CallMedium.TELEPHONE ? Cameo.find("041") : Cameo.find("040");
        }
        return event instanceof Meeting meeting
                ? Cameo.find(CODES.getOrDefault(meeting.format(), "040"))
                : Optional.empty();
    }

    private String line(CameoCode code, Participant source, Participant target) {
        Extensions extensions = event.extensions();
        return String.join(
                "\t",
                clean(event.codings().stream()
                        .flatMap(coding -> coding.archive().stream())
                        .flatMap(archive -> archive.recordId().stream())
                        .findFirst()
                        .orElse(event.id().value())),
                Extracts.day(event).orElseThrow().toString(),
                name(source),
                String.join(",", Extracts.texts(extensions, ICEWS, "sourceSectors")),
                country(source),
                code.name(),
                code.code(),
                IntensityScale.GOLDSTEIN_ICEWS
                        .find(code.code())
                        .map(value -> value.stripTrailingZeros().toPlainString())
                        .orElse(""),
                name(target),
                String.join(",", Extracts.texts(extensions, ICEWS, "targetSectors")),
                country(target),
                icews("storyId"),
                icews("sentenceNumber"),
                icews("publisher"),
                icews("place", "city"),
                icews("place", "district"),
                icews("place", "province"),
                icews("place", "country"),
                icews("place", "latitude"),
                icews("place", "longitude"));
    }

    private String icews(String... keys) {
        return clean(Extracts.text(event.extensions(), ICEWS, keys).orElse(""));
    }

    private String name(Participant participant) {
        return clean(parties.apply(participant.party())
                .map(party -> party.names().inAnyOf("en", Stories.NOT_KNOWN))
                .orElse(participant.party().value()));
    }

    private String country(Participant participant) {
        Optional<Party> party = parties.apply(participant.party());
        Optional<String> iso = party.flatMap(Extracts::isoCountry);
        return clean(iso.map(ActorTable::archiveNameOf)
                .orElse(party.flatMap(one -> Extracts.text(one.extensions(), "country", "name"))
                        .orElse("")));
    }

    private static String clean(String text) {
        return text.replaceAll("[\\t\\r\\n]+", " ");
    }
}
