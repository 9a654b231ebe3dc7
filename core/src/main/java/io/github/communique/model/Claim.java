package io.github.communique.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.immutables.value.Value;

/**
 * What a readout or a source says about an event itself, where others may say otherwise or nothing.
 *
 * <p>Claims are never merged, and the last one never wins.
 */
@Value.Immutable
@ModelStyle
public sealed interface Claim extends DossierRecord permits ImmutableClaim {
    /** {@return the event} */
    EventId event();

    /** {@return the fact it is about} */
    ClaimAspect aspect();

    /** {@return what it says, in the form that the aspect gives} */
    String value();

    /** {@return who says it} */
    Asserter assertedBy();

    /** {@return the evidence, in order} */
    @NotEmpty(message = "{io.github.communique.evidence.missing}")
    List<@Valid Citation> citations();

    /** Refuses what can never be right. */
    @Value.Check
    default void check() {
        Require.text("value", value());
    }

    /** {@return a builder without any attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a claim; refuses to build without the required attributes. */
    final class Builder extends ImmutableClaim.Builder {
        Builder() {}
    }
}
