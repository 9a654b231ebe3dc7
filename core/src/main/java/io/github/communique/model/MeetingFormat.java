package io.github.communique.model;

import io.github.communique.vocabulary.Term;
import io.github.communique.vocabulary.Vocabulary;

/** The form of a meeting in person. */
public enum MeetingFormat implements Term {
    /** One side is the guest of the other. */
    VISIT("visit"),

    /** Leaders meet as such, by appointment. */
    SUMMIT("summit"),

    /** The sides bargain over a text or a settlement. */
    NEGOTIATION("negotiation"),

    /** A third party brings the sides together. */
    MEDIATION("mediation"),

    /** The sides meet where neither is at home. */
    THIRD_COUNTRY("third-country"),

    /** More than two sides meet, as at an organisation or a conference. */
    MULTILATERAL("multilateral"),

    /** In person, and no source says how. */
    UNSPECIFIED("unspecified");

    /** The values by the text that files write. */
    public static final Vocabulary<MeetingFormat> VOCABULARY = Vocabulary.of("meeting format", MeetingFormat.class);

    private final String value;

    MeetingFormat(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
