package io.github.communique.model;

import java.util.List;
import org.immutables.value.Value;

/** A state, an organisation or another party to diplomacy. */
@Value.Immutable
@ModelStyle
public sealed interface Party extends DossierRecord permits ImmutableParty {
    /** {@return the id} */
    PartyId id();

    /** {@return what sort of party it is} */
    PartyKind kind();

    /** {@return its names by language} */
    LocalizedText names();

    /** {@return its identifiers in other schemes, in order; may be empty} */
    List<Identifier> identifiers();

    /** {@return a builder without any attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a party; refuses to build without the required attributes. */
    final class Builder extends ImmutableParty.Builder {
        Builder() {}
    }
}
