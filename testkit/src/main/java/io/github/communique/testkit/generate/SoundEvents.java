package io.github.communique.testkit.generate;

import io.github.communique.model.Action;
import io.github.communique.model.ActionKind;
import io.github.communique.model.ArchiveRecord;
import io.github.communique.model.Call;
import io.github.communique.model.CallMedium;
import io.github.communique.model.Citation;
import io.github.communique.model.Coding;
import io.github.communique.model.DiplomaticEvent;
import io.github.communique.model.EventId;
import io.github.communique.model.EventLink;
import io.github.communique.model.Intensity;
import io.github.communique.model.LinkRelation;
import io.github.communique.model.Meeting;
import io.github.communique.model.MeetingFormat;
import io.github.communique.model.Participant;
import io.github.communique.model.ParticipantRole;
import io.github.communique.model.PartyId;
import io.github.communique.model.PersonId;
import io.github.communique.time.EdtfTemporal;
import io.github.communique.vocabulary.CodingScheme;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Events of sound dossiers. */
final class SoundEvents {
    private SoundEvents() {}

    static Arbitrary<DiplomaticEvent> event(int number, SoundSize size) {
        return Combinators.combine(
                        Arbitraries.of("call", "meeting", "action"),
                        SoundTexts.eventTimes(),
                        participants(size),
                        codings(),
                        links(size),
                        SoundEvidence.citations(size),
                        Arbitraries.of(ActionKind.class))
                .as((type, time, participants, codings, links, citations, kind) ->
                        common(builder(type, kind), number, time).apply(participants, codings, links, citations));
    }

    private static DiplomaticEvent.Builder<?, ?> builder(String type, ActionKind kind) {
        return switch (type) {
            case "call" -> Call.builder().medium(CallMedium.VIDEO).duration(Duration.ofMinutes(35));
            case "meeting" ->
                Meeting.builder()
                        .format(MeetingFormat.VOCABULARY.terms().get(0))
                        .host(PartyId.of(SoundTexts.id("party", 0)));
            default -> Action.builder().kind(kind).description("Somebody acts");
        };
    }

    private static Parts common(DiplomaticEvent.Builder<?, ?> event, int number, EdtfTemporal time) {
        event.id(EventId.of(SoundTexts.id("event", number)));
        event.time(time);
        return (participants, codings, links, citations) -> {
            participants.forEach(event::addParticipant);
            codings.forEach(event::addCoding);
            links.forEach(event::addLink);
            citations.forEach(event::addCitation);
            return event.build();
        };
    }

    @FunctionalInterface
    private interface Parts {
        DiplomaticEvent apply(
                List<Participant> who, List<Coding> codings, List<EventLink> links, List<Citation> evidence);
    }

    private static Arbitrary<List<Participant>> participants(SoundSize size) {
        return Combinators.combine(
                        SoundTexts.ids("party", size.parties()),
                        SoundTexts.ids("person", size.people())
                                .map(PersonId::of)
                                .optional(),
                        Arbitraries.of(ParticipantRole.class))
                .as((party, person, role) -> Participant.builder()
                        .party(PartyId.of(party))
                        .person(person)
                        .role(role)
                        .build())
                .list()
                .ofMinSize(2)
                .ofMaxSize(4);
    }

    private static Arbitrary<List<Coding>> codings() {
        return Combinators.combine(
                        Arbitraries.of("cameo-1.1b3 041", "cameo-1.1b3 0231", "plover-2.0-draft CONSULT", "own 1 2"),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.longs().between(1, 99),
                        Arbitraries.of("-10.0", "7", "1E+3"))
                .as((code, confidence, line, intensity) -> Coding.builder()
                        .scheme(new CodingScheme(code.substring(0, code.indexOf(' '))))
                        .code(code.substring(code.indexOf(' ') + 1))
                        .confidence(confidence)
                        .archive(row(line))
                        .intensity(intensity(intensity))
                        .build())
                .list()
                .ofMaxSize(2);
    }

    private static Arbitrary<List<EventLink>> links(SoundSize size) {
        return Combinators.combine(Arbitraries.of(LinkRelation.class), SoundTexts.ids("event", size.events()))
                .as((relation, target) -> EventLink.builder()
                        .relation(relation)
                        .target(EventId.of(target))
                        .build())
                .list()
                .ofMaxSize(1);
    }

    private static ArchiveRecord row(long line) {
        return ArchiveRecord.builder().archive("gdelt-2.0").line(line).build();
    }

    private static Intensity intensity(String value) {
        return Intensity.builder().scale("own").value(new BigDecimal(value)).build();
    }
}
