package io.github.communique.model;

import java.math.BigDecimal;
import org.immutables.value.Value;

/** A number that a named scale gives to a type of event; it says nothing of one event's words. */
@Value.Immutable
@ModelStyle
public sealed interface Intensity permits ImmutableIntensity {
    /** {@return the name of the scale, such as {@code goldstein-gdelt}} */
    String scale();

    /** {@return the number with its digits as given, {@value ExtensionValue#MAX_DIGITS} at most} */
    BigDecimal value();

    /** Refuses what can never be right. */
    @Value.Check
    default void check() {
        Require.text("scale", scale());
        Require.decimal("value", value());
    }

    /** {@return a builder without any attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an intensity; refuses to build without the required attributes. */
    final class Builder extends ImmutableIntensity.Builder {
        Builder() {}
    }
}
