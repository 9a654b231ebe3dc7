package io.github.communique.model;

import io.github.communique.constraint.Constrained;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.immutables.value.Value;

/** Where in an event archive a coding stands. */
@Value.Immutable
@ModelStyle
@Constrained
public sealed interface ArchiveRecord permits ImmutableArchiveRecord {
    /** {@return the archive, such as {@code gdelt-2.0}} */
    String archive();

    /** {@return the archive's own id of the record, as text; ids of ICEWS are not unique; empty if it has none} */
    Optional<String> recordId();

    /** {@return the name of the file it was read from; empty if not known} */
    Optional<String> file();

    /** {@return the line in that file, from 1; empty if not known} */
    Optional<@Min(value = 1, message = "{io.github.communique.archive.line-out-of-range}") Long> line();

    /** {@return the digest of the raw row's bytes, without its line end; empty if not computed} */
    Optional<Sha256> sha256();

    /** Refuses what can never be right. */
    @Value.Check
    default void check() {
        Require.text("archive", archive());
        Require.text("recordId", recordId());
        Require.text("file", file());
    }

    /** {@return a builder without any attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an archive record; refuses to build without the required attributes. */
    final class Builder extends ImmutableArchiveRecord.Builder {
        Builder() {}
    }
}
