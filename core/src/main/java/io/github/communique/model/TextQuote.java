package io.github.communique.model;

import java.util.Optional;
import org.immutables.value.Value;

/** The exact words of a source, with enough around them to find the place; a W3C Web Annotation TextQuoteSelector. */
@Value.Immutable
@ModelStyle
public sealed interface TextQuote permits ImmutableTextQuote {
    /** {@return the words quoted} */
    String exact();

    /** {@return the words just before; empty where the quote is found without them} */
    Optional<String> prefix();

    /** {@return the words just after; empty where the quote is found without them} */
    Optional<String> suffix();

    /**
     * Makes a quote that is found without its surroundings.
     *
     * @param exact the words
     * @return the quote
     * @throws IllegalArgumentException if the words are blank
     */
    static TextQuote of(String exact) {
        return builder().exact(exact).build();
    }

    /** Refuses what can never be right. */
    @Value.Check
    default void check() {
        Require.text("quote", exact());
        Require.text("prefix", prefix());
        Require.text("suffix", suffix());
    }

    /** {@return a builder without any attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a text quote; refuses to build without the required attributes. */
    final class Builder extends ImmutableTextQuote.Builder {
        Builder() {}
    }
}
