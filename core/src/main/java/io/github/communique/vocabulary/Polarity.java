package io.github.communique.vocabulary;

/** Which way a {@link Treatment} leans, read from its wording alone and never from who speaks to whom. */
public enum Polarity implements Term {
    /** The wording brings the parties closer: thanks, support, offers, agreements. */
    COOPERATIVE("cooperative"),
    /** The wording takes no side: a topic was named, talked over, asked about. */
    NEUTRAL("neutral"),
    /** The wording sets the speaker against another party: blame, refusal, pressure. */
    CRITICAL("critical");

    /** The three polarities, by their written values. */
    public static final Vocabulary<Polarity> VOCABULARY = Vocabulary.of("polarity", Polarity.class);

    private final String value;

    Polarity(String value) {
        this.value = value;
    }

    /**
     * Returns the polarity that a text stands for.
     *
     * @param value the text, such as {@code "neutral"}
     * @return the polarity
     * @throws IllegalArgumentException if there is no such polarity
     */
    public static Polarity parse(String value) {
        return VOCABULARY.parse(value);
    }

    @Override
    public String value() {
        return value;
    }
}
