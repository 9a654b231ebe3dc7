package io.github.communique.check;

import io.github.communique.vocabulary.Term;
import io.github.communique.vocabulary.Vocabulary;

/** How bad a finding is, in the words that specifications use. */
public enum Severity implements Term {
    /** A broken "must": what the data says cannot be relied on. */
    ERROR("error"),

    /** A broken "should": it can be relied on, but someone ought to look. */
    WARNING("warning"),

    /** Worth knowing; nothing is broken. */
    INFO("info");

    /** The values by the text that files write. */
    public static final Vocabulary<Severity> VOCABULARY = Vocabulary.of("severity", Severity.class);

    private final String value;

    Severity(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
