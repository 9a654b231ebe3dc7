package io.github.communique.vocabulary;

/** How a value of another vocabulary relates to one of ours, in the sense of the SKOS mapping properties. */
public enum MappingRelation implements Term {
    /** Both mean the same and may replace each other. */
    EXACT("exact"),
    /** Both mean nearly the same; neither contains the other. */
    CLOSE("close"),
    /** The other value is the broader one: it covers ours and more. */
    BROAD("broad"),
    /** The other value is the narrower one: it covers a part of ours. */
    NARROW("narrow");

    /** The four relations, by their written values. */
    public static final Vocabulary<MappingRelation> VOCABULARY =
            Vocabulary.of("mapping relation", MappingRelation.class);

    private final String value;

    MappingRelation(String value) {
        this.value = value;
    }

    /**
     * Returns the kind that a text stands for.
     *
     * @param value the text, such as {@code "exact"}
     * @return the kind
     * @throws IllegalArgumentException if there is no such kind
     */
    public static MappingRelation parse(String value) {
        return VOCABULARY.parse(value);
    }

    @Override
    public String value() {
        return value;
    }
}
