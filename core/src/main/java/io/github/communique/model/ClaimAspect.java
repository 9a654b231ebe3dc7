package io.github.communique.model;

import io.github.communique.vocabulary.Term;
import io.github.communique.vocabulary.Vocabulary;

/** The fact about an event that a claim is about. */
public enum ClaimAspect implements Term {
    /** Who asked for the event or placed the call; the value is a party id. */
    INITIATOR("initiator"),

    /** When it was; the value is EDTF. */
    TIME("time"),

    /** How long it lasted; the value is an ISO 8601 duration. */
    DURATION("duration"),

    /** How it was held; the value is a call medium. */
    MEDIUM("medium"),

    /** Who took part; the value is a party or person id. */
    PARTICIPANT("participant");

    /** The values by the text that files write. */
    public static final Vocabulary<ClaimAspect> VOCABULARY = Vocabulary.of("claim aspect", ClaimAspect.class);

    private final String value;

    ClaimAspect(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
