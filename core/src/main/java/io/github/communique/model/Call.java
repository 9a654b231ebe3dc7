package io.github.communique.model;

import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A conversation at a distance between leaders or officials. */
@Value.Immutable
@ModelStyle
public sealed interface Call extends DiplomaticEvent permits ImmutableCall {
    /** {@return who took part, in order} */
    @Override
    @Size(min = 2, message = "{io.github.communique.event.too-few-participants}")
    List<Participant> participants();

    /** {@return how the two sides heard each other} */
    CallMedium medium();

    /** {@return how long it lasted; empty if no source says so; never zero or negative} */
    Optional<Duration> duration();

    /** Refuses what can never be right. */
    @Value.Check
    default void check() {
        Require.text("title", title());
        duration().filter(length -> length.isNegative() || length.isZero()).ifPresent(length -> {
            throw new IllegalArgumentException("duration must be positive: '" + length + "'");
        });
    }

    /** {@return a builder without any attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a call; refuses to build without the required attributes. */
    final class Builder extends ImmutableCall.Builder implements DiplomaticEvent.Builder<Call, Builder> {
        Builder() {}
    }
}
