package io.github.communique.archive.down;

import io.github.communique.archive.event.EventTypes;
import io.github.communique.archive.event.Stories;
import io.github.communique.model.Call;
import io.github.communique.model.Coding;
import io.github.communique.model.DiplomaticEvent;
import io.github.communique.model.Meeting;
import io.github.communique.model.Participant;
import io.github.communique.model.ParticipantRole;
import io.github.communique.model.Party;
import io.github.communique.model.PartyId;
import io.github.communique.model.Source;
import io.github.communique.model.SourceId;
import io.github.communique.time.EdtfTemporal;
import io.github.communique.vocabulary.Cameo;
import io.github.communique.vocabulary.CameoToPlover;
import io.github.communique.vocabulary.CodingScheme;
import io.github.communique.vocabulary.IntensityScale;
import io.github.communique.vocabulary.PloverCode;
import io.github.communique.vocabulary.PloverCoding;
import io.github.communique.vocabulary.PloverContext;
import io.github.communique.vocabulary.PloverType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/** An event as a PLOVER object. */
public final class PloverObject {
    private final DiplomaticEvent event;
    private final Function<PartyId, Optional<Party>> parties;
    private final Function<SourceId, Optional<Source>> sources;

    /**
     * Takes an event.
     *
     * @param event the event
     * @param parties finds a party
     * @param sources finds a source
     */
    public PloverObject(
            DiplomaticEvent event,
            Function<PartyId, Optional<Party>> parties,
            Function<SourceId, Optional<Source>> sources) {
        this.event = event;
        this.parties = parties;
        this.sources = sources;
    }

    /**
     * Writes the object and a newline.
     *
     * @param g where to
     * @param losses counts what is lost
     * @return whether PLOVER can hold the event
     */
    public boolean write(JsonGenerator g, Losses losses) {
        Optional<PloverCoding> coding = coding();
        if (coding.isEmpty()) {
            losses.add("event without a PLOVER type", 1);
            return false;
        } else if (Extracts.day(event).isEmpty()) {
            losses.add("event without a day", 1);
            return false;
        } else if (event.participants().isEmpty()) {
            losses.add("event without participants", 1);
            return false;
        }
        losses.add("further coding", Math.max(0, event.codings().size() - 1L));
        losses.add("further citation", Math.max(0, event.citations().size() - 1L));
        g.writeStartObject();
        g.writeStringProperty("id", event.id().value());
        g.writeStringProperty("date", Extracts.day(event).orElseThrow().toString());
        int actors = actorCount();
        List<Participant> all = hostsLast();
        entities(g, "actor", all.subList(0, actors));
        entities(g, "recipient", all.subList(actors, all.size()));
        coding(g, coding.get());
        citation(g);
        g.writeEndObject();
        g.writeRaw('\n');
        return true;
    }

    private Optional<PloverCoding> coding() {
        for (Coding coding : event.codings()) {
            Optional<PloverCoding> found = of(coding);
            if (found.isPresent()) {
                return found;
            }
        }
        if (event instanceof Call) {
            return Optional.of(new PloverCoding(PloverCode.of(PloverType.CONSULT, "phone"), List.of()));
        }
        return event instanceof Meeting
                ? Optional.of(new PloverCoding(PloverCode.of(PloverType.CONSULT), List.of()))
                : Optional.empty();
    }

    private static Optional<PloverCoding> of(Coding coding) {
        if (coding.scheme().equals(Cameo.SCHEME)) {
            return Cameo.find(coding.code()).flatMap(CameoToPlover::find);
        }
        if (!coding.scheme().equals(CodingScheme.PLOVER_2_0_DRAFT)) {
            return Optional.empty();
        }
        List<PloverContext> contexts = coding.contexts().stream()
                .flatMap(text -> PloverContext.VOCABULARY.find(text).stream())
                .distinct()
                .toList();
        Optional<PloverCode> exact =
                EventTypes.plover(coding.code(), coding.mode().orElse(""));
        return (exact.isPresent() ? exact : EventTypes.plover(coding.code(), ""))
                .map(code -> new PloverCoding(code, contexts));
    }

    /** The participants with those who receive a visit after the others. */
    private List<Participant> hostsLast() {
        return event.participants().stream()
                .sorted(Comparator.comparing(one -> one.role() == ParticipantRole.HOST))
                .toList();
    }

    /** How many of them did it: all but the hosts; of an action the first. */
    private int actorCount() {
        int hosts = (int) event.participants().stream()
                .filter(one -> one.role() == ParticipantRole.HOST)
                .count();
        boolean isMutual = event instanceof Call || event instanceof Meeting;
        return hosts > 0 || isMutual ? event.participants().size() - hosts : 1;
    }

    private void entities(JsonGenerator g, String name, List<Participant> chosen) {
        if (chosen.isEmpty()) {
            return;
        }
        g.writeArrayPropertyStart(name);
        for (Participant participant : chosen) {
            Optional<Party> party = parties.apply(participant.party());
            g.writeStartObject();
            party.flatMap(Extracts::isoCountry).ifPresent(iso -> g.writeStringProperty("code", iso));
            g.writeStringProperty(
                    "entity_text",
                    party.map(one -> one.names().inAnyOf("en", Stories.NOT_KNOWN))
                            .orElse(participant.party().value()));
            participant.office().ifPresent(office -> g.writeStringProperty("office", office));
            g.writeEndObject();
        }
        g.writeEndArray();
    }

    private static void coding(JsonGenerator g, PloverCoding coding) {
        PloverCode code = coding.code();
        array(g, "event", List.of(code.type().value()));
        g.writeNumberProperty("quad_code", code.type().quad().number());
        IntensityScale.PLOVER_2_0_DRAFT
                .find(code.toString())
                .ifPresent(score -> g.writeNumberProperty("event_scale", score));
        array(g, "mode", code.mode().stream().toList());
        array(g, "context", coding.contexts().stream().map(PloverContext::value).toList());
    }

    private static void array(JsonGenerator g, String name, List<String> values) {
        if (!values.isEmpty()) {
            g.writeArrayPropertyStart(name);
            values.forEach(g::writeString);
            g.writeEndArray();
        }
    }

    private void citation(JsonGenerator g) {
        Optional<Source> source =
                event.citations().stream().findFirst().flatMap(citation -> sources.apply(citation.source()));
        source.ifPresent(found -> {
            g.writeObjectPropertyStart("cite_info");
            found.url().ifPresent(url -> g.writeStringProperty("url", url));
            g.writeStringProperty("title", found.title());
            g.writeStringProperty("publication", found.publisher());
            if (!found.language().equals(Stories.NOT_KNOWN)) {
                g.writeStringProperty("language", found.language());
            }
            found.published().map(EdtfTemporal::toString).ifPresent(day -> g.writeStringProperty("citation", day));
            g.writeEndObject();
        });
    }
}
