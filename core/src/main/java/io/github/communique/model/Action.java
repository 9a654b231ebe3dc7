package io.github.communique.model;

import org.immutables.value.Value;

/** Any other act that diplomacy turns on: a statement, a sanction, an arrest, a deadline. */
@Value.Immutable
@ModelStyle
public sealed interface Action extends DiplomaticEvent permits ImmutableAction {
    /** {@return what sort of act it is} */
    ActionKind kind();

    /** {@return what was done, in a phrase} */
    String description();

    /** Refuses what can never be right. */
    @Value.Check
    default void check() {
        Require.text("title", title());
        Require.text("description", description());
    }

    /** {@return a builder without any attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an action; refuses to build without the required attributes. */
    final class Builder extends ImmutableAction.Builder implements DiplomaticEvent.Builder<Action, Builder> {
        Builder() {}
    }
}
