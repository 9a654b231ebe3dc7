package io.github.communique.vocabulary;

/**
 * A CAMEO event type that a {@link Treatment} corresponds to.
 *
 * @param code the event type
 * @param relation how its meaning relates to that of the treatment
 */
public record CameoMatch(CameoCode code, MappingRelation relation) {}
