package io.github.communique.model;

import io.github.communique.constraint.Constrained;
import io.github.communique.vocabulary.CodingScheme;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The type that a coding scheme gives to an event; a machine's or a coder's reading, never the incident itself. */
@Value.Immutable
@ModelStyle
@Constrained
public sealed interface Coding permits ImmutableCoding {
    /** {@return the scheme with its version, such as {@code cameo-1.1b3}} */
    CodingScheme scheme();

    /** {@return the code as text: {@code 010} is not {@code 10}} */
    String code();

    /** {@return the mode that refines the code, as in PLOVER; empty if there is none} */
    Optional<String> mode();

    /** {@return the contexts, in order; may be empty} */
    List<String> contexts();

    /** {@return how intense the scheme takes events of this type to be; empty if it does not say} */
    Optional<@Valid Intensity> intensity();

    /** {@return how sure the coder is, 0 to 100; empty if not stated, which is not 0} */
    Optional<
                    @Min(value = 0, message = "{io.github.communique.coding.confidence-out-of-range}")
                    @Max(value = 100, message = "{io.github.communique.coding.confidence-out-of-range}") Integer>
            confidence();

    /** {@return where it stands in an archive; empty if it was coded by hand} */
    Optional<@Valid ArchiveRecord> archive();

    /** Refuses what can never be right. */
    @Value.Check
    default void check() {
        Require.text("code", code());
        Require.text("mode", mode());
        Require.texts("contexts", contexts());
    }

    /** {@return a builder without any attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a coding; refuses to build without the required attributes. */
    final class Builder extends ImmutableCoding.Builder {
        Builder() {}
    }
}
