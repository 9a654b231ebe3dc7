package io.github.communique.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A subject that readouts may name, in the shape of a SKOS concept.
 *
 * <p>Topics form a tree by {@link #broader()}: to mention a topic is to mention every broader one.
 */
@Value.Immutable
@ModelStyle
public sealed interface Topic extends DossierRecord permits ImmutableTopic {
    /** {@return the id} */
    TopicId id();

    /** {@return the preferred label, one in each language (skos:prefLabel)} */
    LocalizedText prefLabels();

    /** {@return other labels, in order (skos:altLabel); may be empty} */
    List<Label> altLabels();

    /** {@return what the topic covers; empty where the label says all} */
    Optional<String> definition();

    /** {@return the topic that this one is a part of (skos:broader); empty for the root of a tree} */
    Optional<TopicId> broader();

    /** {@return the concepts of other schemes that it corresponds to, in order; may be empty} */
    List<TopicMapping> mappings();

    /** Refuses what can never be right. */
    @Value.Check
    default void check() {
        Require.text("definition", definition());
    }

    /** {@return a builder without any attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a topic; refuses to build without the required attributes. */
    final class Builder extends ImmutableTopic.Builder {
        Builder() {}
    }
}
