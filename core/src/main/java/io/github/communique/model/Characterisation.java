package io.github.communique.model;

import io.github.communique.constraint.Constrained;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.immutables.value.Value;

/**
 * How a readout characterises the event as a whole, in all the wordings on record: the translations of one phrase stand
 * together here and are no divergence.
 */
@Value.Immutable
@ModelStyle
@Constrained
public sealed interface Characterisation permits ImmutableCharacterisation {
    /** {@return the wordings, the issuer's own first} */
    @NotEmpty(message = "{io.github.communique.characterisation.without-wording}")
    List<@Valid Rendering> renderings();

    /** {@return a builder without any attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a characterisation; refuses to build without the required attributes. */
    final class Builder extends ImmutableCharacterisation.Builder {
        Builder() {}
    }
}
