package io.github.communique.archive;

import io.github.communique.vocabulary.Term;
import io.github.communique.vocabulary.Vocabulary;

/** In what two rows can agree. */
public enum FoldField implements Term {
    /** The day of the event. */
    DATE("date"),

    /**
     * The actors, by code or name: in any order where the type of event has no direction, else who did it and to whom;
     * a visit paid (042) and the same visit received (043) agree.
     */
    PARTIES("parties"),

    /** The event type, digit for digit; 042 and 043 agree. */
    CODE("code"),

    /** The place of the event, by name. */
    PLACE("place"),

    /** The story: the address in GDELT, the story id in ICEWS, the document in POLECAT. */
    STORY("story");

    /** The values by the text that options write. */
    public static final Vocabulary<FoldField> VOCABULARY = Vocabulary.of("fold field", FoldField.class);

    private final String value;

    FoldField(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
