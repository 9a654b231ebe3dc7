package io.github.communique.model;

import io.github.communique.time.EdtfTemporal;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One issuer's telling of one event: what it mentions, in the order of its text, and how.
 *
 * <p>A news report about it is a {@link Source}, not a readout.
 */
@Value.Immutable
@ModelStyle
public sealed interface Readout extends DossierRecord permits ImmutableReadout {
    /** {@return the id} */
    ReadoutId id();

    /** {@return the event it tells of} */
    EventId event();

    /** {@return the party that issued it} */
    PartyId issuer();

    /** {@return the form in which it was issued} */
    ReadoutForm form();

    /** {@return when it was issued, with the clock time if known} */
    EdtfTemporal issued();

    /** {@return its texts, in order; empty if it is known only through reports} */
    List<@Valid ReadoutText> texts();

    /** {@return how much of its text the mentions account for} */
    CodingExtent coding();

    /** {@return how it characterises the event as a whole, in order; may be empty} */
    List<@Valid Characterisation> characterisations();

    /** {@return the topics it names, in the order of its text; may be empty} */
    List<@Valid Mention> mentions();

    /** {@return what named sources report it not to contain, in order; may be empty} */
    List<@Valid Omission> omissions();

    /** {@return the number of this version, from 1} */
    @Value.Default
    default int revision() {
        return 1;
    }

    /** {@return the readout that this one takes the place of; empty if it is the first} */
    Optional<ReadoutId> supersedes();

    /** {@return whether one of its texts is held whole, with its digest} */
    default boolean isHeldWhole() {
        return texts().stream()
                .anyMatch(text ->
                        text.extent() == TextExtent.WHOLE && text.sha256().isPresent());
    }

    /** Refuses what can never be right. */
    @Value.Check
    default void check() {
        if (revision() < 1) {
            throw new IllegalArgumentException("revision must be 1 or more: " + revision());
        }
    }

    /** {@return a builder without any attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a readout; refuses to build without the required attributes. */
    final class Builder extends ImmutableReadout.Builder {
        Builder() {}
    }
}
