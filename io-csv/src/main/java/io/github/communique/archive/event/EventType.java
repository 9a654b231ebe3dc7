package io.github.communique.archive.event;

import io.github.communique.archive.EventKind;
import io.github.communique.model.ActionKind;
import io.github.communique.model.CallMedium;
import io.github.communique.model.MeetingFormat;
import io.github.communique.model.ParticipantRole;

/**
 * What an event type of a coding scheme becomes.
 *
 * @param kind a call, a meeting or an action
 * @param value the medium, the format or the kind of action, as the model writes it
 * @param source the role of the one who did it
 * @param target the role of the one it was done to
 * @param order whether source and target may change places in the same event
 * @param foldCode what stands for the code where rows are compared: the same for a visit paid and a visit received
 * @param phrase what the scheme calls it
 */
public record EventType(
        EventKind kind,
        String value,
        ParticipantRole source,
        ParticipantRole target,
        Order order,
        String foldCode,
        String phrase) {
    /** How the parties of two rows are compared. */
    public enum Order {
        /** In any order: they call each other. */
        ANY,
        /** As they stand: one does it to the other. */
        DIRECTED,
        /** The other way round: it is told from the side of the one it is done to. */
        REVERSED
    }

    public CallMedium medium() {
        return CallMedium.VOCABULARY.parse(value);
    }

    public MeetingFormat format() {
        return MeetingFormat.VOCABULARY.parse(value);
    }

    public ActionKind actionKind() {
        return ActionKind.VOCABULARY.parse(value);
    }
}
