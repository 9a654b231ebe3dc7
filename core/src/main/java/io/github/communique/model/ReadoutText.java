package io.github.communique.model;

import java.util.Optional;
import org.immutables.value.Value;

/** One text of a readout, in one language; translations are variants of one readout and never a divergence. */
@Value.Immutable
@ModelStyle
public sealed interface ReadoutText permits ImmutableReadoutText {
    /** {@return the BCP 47 tag of its language} */
    String language();

    /** {@return whether these are the issuer's own words} */
    TextStatus status();

    /** {@return the source that holds the text} */
    SourceId source();

    /**
     * {@return the digest of the text as {@link Sha256#ofText} computes it; empty if the text is not held} Only a text
     * with a digest can show that something is absent.
     */
    Optional<Sha256> sha256();

    /** {@return whether the source holds all of it} */
    TextExtent extent();

    /** Refuses what can never be right. */
    @Value.Check
    default void check() {
        LanguageTag.check(language());
    }

    /** {@return a builder without any attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a readout text; refuses to build without the required attributes. */
    final class Builder extends ImmutableReadoutText.Builder {
        Builder() {}
    }
}
