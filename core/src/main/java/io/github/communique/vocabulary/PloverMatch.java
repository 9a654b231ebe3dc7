package io.github.communique.vocabulary;

/**
 * A PLOVER event type, perhaps with a mode, that a {@link Treatment} corresponds to.
 *
 * @param code the event type and its mode
 * @param relation how its meaning relates to that of the treatment
 */
public record PloverMatch(PloverCode code, MappingRelation relation) {}
