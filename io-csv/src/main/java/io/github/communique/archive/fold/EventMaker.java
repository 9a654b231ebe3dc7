package io.github.communique.archive.fold;

import io.github.communique.archive.actor.Actor;
import io.github.communique.archive.decode.FileRows;
import io.github.communique.archive.event.CodedRow;
import io.github.communique.archive.event.EventType;
import io.github.communique.model.Action;
import io.github.communique.model.ArchiveRecord;
import io.github.communique.model.Call;
import io.github.communique.model.Citation;
import io.github.communique.model.Coding;
import io.github.communique.model.DiplomaticEvent;
import io.github.communique.model.EventId;
import io.github.communique.model.Extensions;
import io.github.communique.model.Meeting;
import io.github.communique.model.ParticipantRole;
import io.github.communique.model.Sha256;
import java.util.List;

/** Makes an event of what a row says. */
final class EventMaker {
    private EventMaker() {}

    /**
     * Makes an event.
     *
     * @param id its id
     * @param row what its first row says
     * @param codings those of all its rows, in order
     * @param citations those of all its rows, in order, each once
     * @param extras what there is beyond the model
     */
    static DiplomaticEvent event(
            EventId id, CodedRow row, List<Coding> codings, List<Citation> citations, Extensions extras) {
        EventType type = row.type();
        return switch (type.kind()) {
            case CALL -> fill(Call.builder().medium(type.medium()), id, row, codings, citations, extras);
            case MEETING -> fill(meeting(row), id, row, codings, citations, extras);
            case ACTION ->
                fill(
                        Action.builder().kind(type.actionKind()).description(type.phrase()),
                        id,
                        row,
                        codings,
                        citations,
                        extras);
        };
    }

    /** Where the builder is known at the place of the call, as it is here, Java need not look for its methods. */
    private static DiplomaticEvent fill(
            DiplomaticEvent.Builder<?, ?> builder,
            EventId id,
            CodedRow row,
            List<Coding> codings,
            List<Citation> citations,
            Extensions extras) {
        EventType type = row.type();
        builder.id(id).time(row.time()).extensions(extras);
        addParticipants(builder, row.sources(), type.source());
        addParticipants(builder, row.targets(), type.target());
        for (int i = 0; i < codings.size(); i++) {
            builder.addCoding(codings.get(i));
        }
        for (int i = 0; i < citations.size(); i++) {
            builder.addCitation(citations.get(i));
        }
        return builder.build();
    }

    private static Meeting.Builder meeting(CodedRow row) {
        EventType type = row.type();
        Meeting.Builder meeting = Meeting.builder().format(type.format());
        List<Actor> hosts = type.source() == ParticipantRole.HOST
                ? row.sources()
                : type.target() == ParticipantRole.HOST ? row.targets() : List.of();
        if (hosts.size() == 1) {
            meeting.host(hosts.get(0).id());
        }
        if (row.place() != null) {
            meeting.place(row.place());
        }
        return meeting;
    }

    private static void addParticipants(
            DiplomaticEvent.Builder<?, ?> builder, List<Actor> actors, ParticipantRole role) {
        for (int i = 0; i < actors.size(); i++) {
            builder.addParticipant(actors.get(i).as(role));
        }
    }

    /**
     * Makes the coding of a row.
     *
     * @param row what it says
     * @param file the file, its layout and the line of the row
     * @param sha256 the digest of the row
     */
    static Coding coding(CodedRow row, FileRows<CodedRow> file, Sha256 sha256) {
        ArchiveRecord.Builder archive = ArchiveRecord.builder()
                .archive(file.layout())
                .file(file.fileName())
                .line(file.line())
                .sha256(sha256);
        if (row.recordId() != null) {
            archive.recordId(row.recordId());
        }
        Coding.Builder coding =
                Coding.builder().scheme(row.scheme()).code(row.code()).archive(archive.build());
        if (!row.contexts().isEmpty()) {
            coding.contexts(row.contexts());
        }
        if (row.mode() != null) {
            coding.mode(row.mode());
        }
        if (row.intensity() != null) {
            coding.intensity(row.intensity());
        }
        return coding.build();
    }
}
