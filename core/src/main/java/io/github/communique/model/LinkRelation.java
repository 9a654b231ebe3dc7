package io.github.communique.model;

import io.github.communique.vocabulary.Term;
import io.github.communique.vocabulary.Vocabulary;

/** How an event stands to another. */
public enum LinkRelation implements Term {
    /** It comes before the other. */
    PRECEDES("precedes"),

    /** It comes after the other. */
    FOLLOWS("follows"),

    /** It is an answer to the other. */
    RESPONDS_TO("responds-to"),

    /** It is part of what the other is understood by. */
    CONTEXT_OF("context-of"),

    /** It falls on the same day as the other; the order is not stated. */
    SAME_DAY("same-day");

    /** The values by the text that files write. */
    public static final Vocabulary<LinkRelation> VOCABULARY = Vocabulary.of("link relation", LinkRelation.class);

    private final String value;

    LinkRelation(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
