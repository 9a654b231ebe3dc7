package io.github.communique.model;

import io.github.communique.constraint.Constrained;
import io.github.communique.vocabulary.Treatment;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One topic of a readout and how the readout treats it. */
@Value.Immutable
@ModelStyle
@Constrained
public sealed interface Mention permits ImmutableMention {
    /** {@return the topic} */
    TopicId topic();

    /** {@return the speech act by which it is treated} */
    Treatment treatment();

    /** {@return the parties said to have done it, in order; both where "they discussed"} */
    @NotEmpty(message = "{io.github.communique.mention.without-party}")
    List<PartyId> by();

    /** {@return the party it is addressed to or about; empty if there is none} */
    Optional<PartyId> toward();

    /** {@return whether it is said to have happened, to be intended, or not to have happened} */
    @Value.Default
    default Modality modality() {
        return Modality.ASSERTED;
    }

    /** {@return what was said, in the coder's words; empty where topic and treatment say all} */
    Optional<String> summary();

    /** {@return what the parties will do; empty if nothing} */
    Optional<@Valid Commitment> commitment();

    /** {@return the evidence, in order} */
    @NotEmpty(message = "{io.github.communique.evidence.missing}")
    List<@Valid Citation> citations();

    /** Refuses what can never be right. */
    @Value.Check
    default void check() {
        Require.text("summary", summary());
    }

    /** {@return a builder without any attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a mention; refuses to build without the required attributes. */
    final class Builder extends ImmutableMention.Builder {
        Builder() {}
    }
}
