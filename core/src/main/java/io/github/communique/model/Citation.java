package io.github.communique.model;

import io.github.communique.constraint.Constrained;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/** The evidence for a statement: a source, and the place in it. */
@Value.Immutable
@ModelStyle
@Constrained
public sealed interface Citation permits ImmutableCitation {
    /** {@return the source} */
    SourceId source();

    /** {@return the words that show it; empty where they may not be copied or none do} */
    Optional<@Valid TextQuote> quote();

    /** {@return their place in the text of the source; empty if not known} */
    Optional<TextSpan> span();

    /** {@return where to look, in words, such as {@code paragraph 3} or {@code 12:40}; empty if not needed} */
    Optional<String> locator();

    /** {@return how directly the source shows it} */
    Directness directness();

    /** Refuses what can never be right. */
    @Value.Check
    default void check() {
        Require.text("locator", locator());
    }

    /** {@return a builder without any attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a citation; refuses to build without the required attributes. */
    final class Builder extends ImmutableCitation.Builder {
        Builder() {}
    }
}
