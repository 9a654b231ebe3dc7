package io.github.communique.model;

import io.github.communique.constraint.Constrained;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.immutables.value.Value;

/** One wording of a characterisation, in one language. */
@Value.Immutable
@ModelStyle
@Constrained
public sealed interface Rendering permits ImmutableRendering {
    /** {@return the BCP 47 tag of its language} */
    String language();

    /** {@return the words, such as {@code businesslike and frank}} */
    String text();

    /** {@return whether they are the issuer's own} */
    TextStatus status();

    /** {@return the evidence, in order} */
    @NotEmpty(message = "{io.github.communique.evidence.missing}")
    List<@Valid Citation> citations();

    /** Refuses what can never be right. */
    @Value.Check
    default void check() {
        LanguageTag.check(language());
        Require.text("text", text());
    }

    /** {@return a builder without any attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a rendering; refuses to build without the required attributes. */
    final class Builder extends ImmutableRendering.Builder {
        Builder() {}
    }
}
