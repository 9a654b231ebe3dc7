package io.github.communique.model;

import io.github.communique.vocabulary.Term;
import io.github.communique.vocabulary.Vocabulary;

/** What sort of act an {@link Action} is; its description says which. */
public enum ActionKind implements Term {
    /** Words for the public: a statement, an appeal, an endorsement. */
    STATEMENT("statement"),

    /** A request or a demand made to another party. */
    REQUEST("request"),

    /** An agreement reached, signed, ratified or extended. */
    AGREEMENT("agreement"),

    /** The day on which a treaty or a term of it begins, lapses or falls due. */
    TREATY_DEADLINE("treaty-deadline"),

    /** Working together in deed: exchange, joint exercise, shared intelligence. */
    COOPERATION("cooperation"),

    /** Help given: money, goods, refuge, protection. */
    AID("aid"),

    /** Yielding: a release, a withdrawal, an easing of measures. */
    CONCESSION("concession"),

    /** Blame, an inquiry, a complaint or a lawsuit. */
    ACCUSATION("accusation"),

    /** A refusal, a veto, a meeting called off. */
    REJECTION("rejection"),

    /** An announced measure against another party. */
    THREAT("threat"),

    /** A demonstration, a strike, a riot. */
    PROTEST("protest"),

    /** Forces or police raised or put on alert. */
    MOBILISATION("mobilisation"),

    /** A punitive measure short of force: an embargo, an expulsion, relations cut. */
    SANCTION("sanction"),

    /** A person detained, charged or deported. */
    ARREST("arrest"),

    /** Pressure by other deeds: seizure, censorship, curfew, intrusion into systems. */
    COERCION("coercion"),

    /** Violence against persons or things. */
    ASSAULT("assault"),

    /** A person takes, leaves or is confirmed in an office. */
    APPOINTMENT("appointment"),

    /** Any other act. */
    OTHER("other");

    /** The values by the text that files write. */
    public static final Vocabulary<ActionKind> VOCABULARY = Vocabulary.of("action kind", ActionKind.class);

    private final String value;

    ActionKind(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
