package io.github.communique.model;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A meeting in person between leaders or officials. */
@Value.Immutable
@ModelStyle
public sealed interface Meeting extends DiplomaticEvent permits ImmutableMeeting {
    /** {@return who took part, in order} */
    @Override
    @Size(min = 2, message = "{io.github.communique.event.too-few-participants}")
    List<Participant> participants();

    /** {@return the form of the meeting} */
    MeetingFormat format();

    /** {@return the party at whose place it was; empty if not known or none} */
    Optional<PartyId> host();

    /** {@return the place, as sources name it; empty if not known} */
    Optional<String> place();

    /** Refuses what can never be right. */
    @Value.Check
    default void check() {
        Require.text("title", title());
        Require.text("place", place());
    }

    /** {@return a builder without any attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a meeting; refuses to build without the required attributes. */
    final class Builder extends ImmutableMeeting.Builder implements DiplomaticEvent.Builder<Meeting, Builder> {
        Builder() {}
    }
}
