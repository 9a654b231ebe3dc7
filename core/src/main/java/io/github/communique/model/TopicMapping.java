package io.github.communique.model;

import io.github.communique.vocabulary.MappingRelation;

/**
 * A concept of another scheme that a topic corresponds to.
 *
 * @param relation how near it is
 * @param target the concept
 */
public record TopicMapping(MappingRelation relation, Identifier target) {}
