package io.github.communique.model;

import io.github.communique.constraint.Constrained;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.immutables.value.Value;

/** A report that a readout does not contain a topic; never concluded from a missing mention. */
@Value.Immutable
@ModelStyle
@Constrained
public sealed interface Omission permits ImmutableOmission {
    /** {@return the topic} */
    TopicId topic();

    /** {@return the source that says it is not there} */
    SourceId reportedBy();

    /** {@return the evidence, in order} */
    @NotEmpty(message = "{io.github.communique.evidence.missing}")
    List<@Valid Citation> citations();

    /** {@return a builder without any attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an omission; refuses to build without the required attributes. */
    final class Builder extends ImmutableOmission.Builder {
        Builder() {}
    }
}
