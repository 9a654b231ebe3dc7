package io.github.communique.model;

import java.util.Optional;
import org.immutables.value.Value;

/** How an event stands to another event of the dossier. */
@Value.Immutable
@ModelStyle
public sealed interface EventLink permits ImmutableEventLink {
    /** {@return the relation, read from this event to the target} */
    LinkRelation relation();

    /** {@return the other event} */
    EventId target();

    /** {@return why, in a phrase; empty where the relation says all} */
    Optional<String> note();

    /** Refuses what can never be right. */
    @Value.Check
    default void check() {
        Require.text("note", note());
    }

    /** {@return a builder without any attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an event link; refuses to build without the required attributes. */
    final class Builder extends ImmutableEventLink.Builder {
        Builder() {}
    }
}
