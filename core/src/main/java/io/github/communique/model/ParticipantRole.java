package io.github.communique.model;

import io.github.communique.vocabulary.Term;
import io.github.communique.vocabulary.Vocabulary;

/** The part that a participant has in an event. */
public enum ParticipantRole implements Term {
    /** One of those between whom the event takes place. */
    PRINCIPAL("principal"),

    /** The one at whose place it happens. */
    HOST("host"),

    /** The one who came. */
    VISITOR("visitor"),

    /** The one who brings others together. */
    MEDIATOR("mediator"),

    /** One who attends for a principal. */
    DELEGATE("delegate");

    /** The values by the text that files write. */
    public static final Vocabulary<ParticipantRole> VOCABULARY =
            Vocabulary.of("participant role", ParticipantRole.class);

    private final String value;

    ParticipantRole(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
