package io.github.communique.model;

import io.github.communique.vocabulary.Term;
import io.github.communique.vocabulary.Vocabulary;

/** How far a text of a readout is the issuer's own. */
public enum TextStatus implements Term {
    /** The words that the issuer issued. */
    ORIGINAL("original"),

    /** A translation that the issuer issued. */
    OFFICIAL_TRANSLATION("official-translation"),

    /** A translation by anyone else. */
    UNOFFICIAL_TRANSLATION("unofficial-translation");

    /** The values by the text that files write. */
    public static final Vocabulary<TextStatus> VOCABULARY = Vocabulary.of("text status", TextStatus.class);

    private final String value;

    TextStatus(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
