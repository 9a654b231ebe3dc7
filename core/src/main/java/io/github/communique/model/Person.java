package io.github.communique.model;

import java.util.List;
import org.immutables.value.Value;

/** A person, apart from the offices held at any time. */
@Value.Immutable
@ModelStyle
public sealed interface Person extends DossierRecord permits ImmutablePerson {
    /** {@return the id} */
    PersonId id();

    /** {@return the person's names by language} */
    LocalizedText names();

    /** {@return the person's identifiers in other schemes, in order; may be empty} */
    List<Identifier> identifiers();

    /** {@return a builder without any attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a person; refuses to build without the required attributes. */
    final class Builder extends ImmutablePerson.Builder {
        Builder() {}
    }
}
