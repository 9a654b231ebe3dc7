package io.github.communique.archive;

import io.github.communique.vocabulary.Term;
import io.github.communique.vocabulary.Vocabulary;

/** What a row of an archive becomes. */
public enum EventKind implements Term {
    /** A {@link io.github.communique.model.Call}. */
    CALL("call"),

    /** A {@link io.github.communique.model.Meeting}. */
    MEETING("meeting"),

    /** An {@link io.github.communique.model.Action}. */
    ACTION("action");

    /** The values by the text that files write. */
    public static final Vocabulary<EventKind> VOCABULARY = Vocabulary.of("event kind", EventKind.class);

    private final String value;

    EventKind(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
