package io.github.communique.model;

import io.github.communique.time.EdtfTemporal;
import java.util.Optional;
import org.immutables.value.Value;

/** What a dossier says of itself. */
@Value.Immutable
@ModelStyle
public sealed interface DossierHeader extends DossierRecord permits ImmutableDossierHeader {
    /** {@return the id} */
    DossierId id();

    /** {@return the title} */
    String title();

    /** {@return what it is about; empty where the title says all} */
    Optional<String> description();

    /** {@return the terms it may be used under: an SPDX id or a phrase; empty if not stated} */
    Optional<String> licence();

    /** {@return when it was made; empty if not stated} */
    Optional<EdtfTemporal> created();

    /** Refuses what can never be right. */
    @Value.Check
    default void check() {
        Require.text("title", title());
        Require.text("description", description());
        Require.text("licence", licence());
    }

    /** {@return a builder without any attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a dossier header; refuses to build without the required attributes. */
    final class Builder extends ImmutableDossierHeader.Builder {
        Builder() {}
    }
}
