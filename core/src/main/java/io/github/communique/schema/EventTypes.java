package io.github.communique.schema;

import io.github.communique.model.Action;
import io.github.communique.model.ArchiveRecord;
import io.github.communique.model.Call;
import io.github.communique.model.Coding;
import io.github.communique.model.DiplomaticEvent;
import io.github.communique.model.EventLink;
import io.github.communique.model.Intensity;
import io.github.communique.model.LocalDay;
import io.github.communique.model.Meeting;
import io.github.communique.model.Participant;
import io.github.communique.model.ParticipantRole;
import io.github.communique.model.PartyId;
import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Calls, meetings and actions, and the values inside them. */
final class EventTypes {
    private static final WholeNumberType LINE = new WholeNumberType("line number", 1, Long.MAX_VALUE);
    private static final WholeNumberType CONFIDENCE = new WholeNumberType("confidence", 0, 100);

    static final ObjectType<LocalDay, Pair<PartyId, LocalDate>> LOCAL_DAY = Pair.type(
            "local date",
            LocalDay.class,
            new Pair.Part<>("party", ScalarTypes.PARTY_ID, LocalDay::party),
            new Pair.Part<>("date", ScalarTypes.DAY, LocalDay::date),
            LocalDay::new);

    static final ObjectType<Participant, Participant.Builder> PARTICIPANT = ObjectType.define(
                    "participant", Participant.class, Participant::builder)
            .required("party", ScalarTypes.PARTY_ID, Participant::party, Participant.Builder::party)
            .optional("person", ScalarTypes.PERSON_ID, Participant::person, Participant.Builder::person)
            .optional("office", TextType.TEXT, Participant::office, Participant.Builder::office)
            .defaulted(
                    "role",
                    ScalarTypes.PARTICIPANT_ROLE,
                    ParticipantRole.PRINCIPAL,
                    Participant::role,
                    Participant.Builder::role)
            .build(Participant.Builder::build);

    static final ObjectType<Intensity, Intensity.Builder> INTENSITY = ObjectType.define(
                    "intensity", Intensity.class, Intensity::builder)
            .required("scale", TextType.TEXT, Intensity::scale, Intensity.Builder::scale)
            .required("value", new DecimalType("intensity value"), Intensity::value, Intensity.Builder::value)
            .build(Intensity.Builder::build);

    static final ObjectType<ArchiveRecord, ArchiveRecord.Builder> ARCHIVE_RECORD = ObjectType.define(
                    "archive record", ArchiveRecord.class, ArchiveRecord::builder)
            .required("archive", TextType.TEXT, ArchiveRecord::archive, ArchiveRecord.Builder::archive)
            .optional("recordId", TextType.TEXT, ArchiveRecord::recordId, ArchiveRecord.Builder::recordId)
            .optional("file", TextType.TEXT, ArchiveRecord::file, ArchiveRecord.Builder::file)
            .optional("line", LINE, ArchiveRecord::line, ArchiveRecord.Builder::line)
            .optional("sha256", ScalarTypes.SHA_256, ArchiveRecord::sha256, ArchiveRecord.Builder::sha256)
            .build(ArchiveRecord.Builder::build);

    static final ObjectType<Coding, Coding.Builder> CODING = ObjectType.define("coding", Coding.class, Coding::builder)
            .required("scheme", ScalarTypes.CODING_SCHEME, Coding::scheme, Coding.Builder::scheme)
            .required("code", TextType.TEXT, Coding::code, Coding.Builder::code)
            .optional("mode", TextType.TEXT, Coding::mode, Coding.Builder::mode)
            .many("contexts", TextType.TEXT, Coding::contexts, Coding.Builder::addContext)
            .optional("intensity", INTENSITY, Coding::intensity, Coding.Builder::intensity)
            .optional(
                    "confidence",
                    CONFIDENCE,
                    coding -> coding.confidence().map(Integer::longValue),
                    (builder, value) -> builder.confidence(value.intValue()))
            .optional("archive", ARCHIVE_RECORD, Coding::archive, Coding.Builder::archive)
            .build(Coding.Builder::build);

    static final ObjectType<EventLink, EventLink.Builder> LINK = ObjectType.define(
                    "link", EventLink.class, EventLink::builder)
            .required("relation", ScalarTypes.LINK_RELATION, EventLink::relation, EventLink.Builder::relation)
            .required("target", ScalarTypes.EVENT_ID, EventLink::target, EventLink.Builder::target)
            .optional("note", TextType.TEXT, EventLink::note, EventLink.Builder::note)
            .build(EventLink.Builder::build);

    static final ObjectType<Call, Call.Builder> CALL = event("call", Call.class, Call::builder)
            .required("medium", ScalarTypes.CALL_MEDIUM, Call::medium, Call.Builder::medium)
            .optional("duration", ScalarTypes.DURATION, Call::duration, Call.Builder::duration)
            .extensions(Call.Builder::extensions)
            .build(Call.Builder::build);

    static final ObjectType<Meeting, Meeting.Builder> MEETING = event("meeting", Meeting.class, Meeting::builder)
            .required("format", ScalarTypes.MEETING_FORMAT, Meeting::format, Meeting.Builder::format)
            .optional("host", ScalarTypes.PARTY_ID, Meeting::host, Meeting.Builder::host)
            .optional("place", TextType.TEXT, Meeting::place, Meeting.Builder::place)
            .extensions(Meeting.Builder::extensions)
            .build(Meeting.Builder::build);

    static final ObjectType<Action, Action.Builder> ACTION = event("action", Action.class, Action::builder)
            .required("kind", ScalarTypes.ACTION_KIND, Action::kind, Action.Builder::kind)
            .required("description", TextType.TEXT, Action::description, Action.Builder::description)
            .extensions(Action.Builder::extensions)
            .build(Action.Builder::build);

    static final UnionType<DiplomaticEvent> EVENT =
            UnionType.of("event", DiplomaticEvent.class, Stream.of(CALL, MEETING, ACTION), EventTypes::typeOf);

    private EventTypes() {}

    private static <E extends DiplomaticEvent, B extends DiplomaticEvent.Builder<E, B>>
            ObjectType.Definition<E, B> event(String name, Class<E> javaType, Supplier<B> newBuilder) {
        return ObjectType.define(name, javaType, newBuilder)
                .describedUnder("event")
                .required("id", ScalarTypes.EVENT_ID, DiplomaticEvent::id, (builder, value) -> builder.id(value))
                .optional("title", TextType.TEXT, DiplomaticEvent::title, (builder, value) -> builder.title(value))
                .required("time", ScalarTypes.TIME, DiplomaticEvent::time, (builder, value) -> builder.time(value))
                .many(
                        "localDates",
                        LOCAL_DAY,
                        DiplomaticEvent::localDates,
                        (builder, value) -> builder.addLocalDate(value))
                .many(
                        "participants",
                        PARTICIPANT,
                        DiplomaticEvent::participants,
                        (builder, value) -> builder.addParticipant(value))
                .many("codings", CODING, DiplomaticEvent::codings, (builder, value) -> builder.addCoding(value))
                .many("links", LINK, DiplomaticEvent::links, (builder, value) -> builder.addLink(value))
                .many(
                        "citations",
                        EvidenceTypes.CITATION,
                        DiplomaticEvent::citations,
                        (builder, value) -> builder.addCitation(value))
                .describedUnder(name);
    }

    private static ObjectType<? extends DiplomaticEvent, ?> typeOf(DiplomaticEvent event) {
        return event instanceof Call ? CALL : event instanceof Meeting ? MEETING : ACTION;
    }
}
