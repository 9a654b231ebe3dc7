package io.github.communique.model;

import io.github.communique.vocabulary.Term;
import io.github.communique.vocabulary.Vocabulary;

/** What sort of party to diplomacy an actor is. */
public enum PartyKind implements Term {
    /** A state, recognised or not. */
    STATE("state"),

    /** An organisation of states, such as NATO. */
    ORGANISATION("organisation"),

    /** A part of a state that acts for itself, such as a region or a city. */
    SUB_STATE("sub-state"),

    /** Anyone else: a movement, a company, an armed group. */
    NON_STATE("non-state");

    /** The values by the text that files write. */
    public static final Vocabulary<PartyKind> VOCABULARY = Vocabulary.of("party kind", PartyKind.class);

    private final String value;

    PartyKind(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
