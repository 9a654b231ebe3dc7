package io.github.communique.model;

import io.github.communique.time.EdtfTemporal;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A document that shows something: an official text, a report on one, a dataset. */
@Value.Immutable
@ModelStyle
public sealed interface Source extends DossierRecord permits ImmutableSource {
    /** {@return the id} */
    SourceId id();

    /** {@return what sort of document it is} */
    SourceKind kind();

    /** {@return who published it, as it names itself} */
    String publisher();

    /** {@return who wrote or spoke it, in order; empty if it does not say} */
    List<String> authors();

    /** {@return its title as published} */
    String title();

    /** {@return when it was published; empty if not known} */
    Optional<EdtfTemporal> published();

    /**
     * {@return when it was last changed; empty if not known} Real pages give times before {@link #published()}, so the
     * order of the two is not checked.
     */
    Optional<EdtfTemporal> modified();

    /** {@return when the copy at hand was taken; empty if not known} */
    Optional<EdtfTemporal> accessed();

    /** {@return its address, {@code http} or {@code https}, as text: nothing ever opens it; empty if it has none} */
    Optional<@Pattern(regexp = WEB_ADDRESS, message = "{io.github.communique.source.address-malformed}") String> url();

    /** {@return the address of an archived copy; empty if none is known} */
    Optional<@Pattern(regexp = WEB_ADDRESS, message = "{io.github.communique.source.address-malformed}") String>
            archivedUrl();

    /** {@return the BCP 47 tag of its language} */
    String language();

    /** {@return the terms it may be used under: an SPDX id or a phrase; empty if not known} */
    Optional<String> licence();

    /** {@return the digest of the bytes of the copy at hand; empty if none is kept} */
    Optional<Sha256> sha256();

    /** What {@link #url()} and {@link #archivedUrl()} look like. */
    String WEB_ADDRESS = "https?://[^\\s]+";

    /** Refuses what can never be right. */
    @Value.Check
    default void check() {
        Require.text("publisher", publisher());
        Require.texts("authors", authors());
        Require.text("title", title());
        Require.text("url", url());
        Require.text("archivedUrl", archivedUrl());
        LanguageTag.check(language());
        Require.text("licence", licence());
    }

    /** {@return a builder without any attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a source; refuses to build without the required attributes. */
    final class Builder extends ImmutableSource.Builder {
        Builder() {}
    }
}
