package io.github.communique.model;

import java.util.Optional;
import org.immutables.value.Value;

/** One who took part in an event: for a party, and in person where the person is known. */
@Value.Immutable
@ModelStyle
public sealed interface Participant permits ImmutableParticipant {
    /** {@return the party that the participant stands for} */
    PartyId party();

    /** {@return the person; empty if only the party is known} */
    Optional<PersonId> person();

    /** {@return the office held at the time, such as {@code President of the United States}; empty if not known} */
    Optional<String> office();

    /** {@return the part taken} */
    @Value.Default
    default ParticipantRole role() {
        return ParticipantRole.PRINCIPAL;
    }

    /** Refuses what can never be right. */
    @Value.Check
    default void check() {
        Require.text("office", office());
    }

    /** {@return a builder without any attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a participant; refuses to build without the required attributes. */
    final class Builder extends ImmutableParticipant.Builder {
        Builder() {}
    }
}
