package io.github.communique.model;

import io.github.communique.constraint.Constrained;
import io.github.communique.time.EdtfTemporal;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that parties say they will do. */
@Value.Immutable
@ModelStyle
@Constrained
public sealed interface Commitment permits ImmutableCommitment {
    /** {@return what they will do, in a phrase} */
    String action();

    /** {@return who will do it, in order} */
    @NotEmpty(message = "{io.github.communique.commitment.without-party}")
    List<PartyId> parties();

    /** {@return by when; empty if no date is given} */
    Optional<EdtfTemporal> due();

    /** Refuses what can never be right. */
    @Value.Check
    default void check() {
        Require.text("action", action());
    }

    /** {@return a builder without any attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a commitment; refuses to build without the required attributes. */
    final class Builder extends ImmutableCommitment.Builder {
        Builder() {}
    }
}
