package io.github.communique.vocabulary;

/** The four quad classes of event data: verbal or material, cooperation or conflict. */
public enum PloverQuad implements Term {
    /** Quad 1: words that cooperate. */
    VERBAL_COOPERATION("verbal-cooperation", 1),
    /** Quad 2: deeds that cooperate. */
    MATERIAL_COOPERATION("material-cooperation", 2),
    /** Quad 3: words of conflict. */
    VERBAL_CONFLICT("verbal-conflict", 3),
    /** Quad 4: deeds of conflict. */
    MATERIAL_CONFLICT("material-conflict", 4);

    /** The four classes, by their written values. */
    public static final Vocabulary<PloverQuad> VOCABULARY = Vocabulary.of("quad class", PloverQuad.class);

    private final String value;
    private final int number;

    PloverQuad(String value, int number) {
        this.value = value;
        this.number = number;
    }

    @Override
    public String value() {
        return value;
    }

    /**
     * Returns the number that event data give the class.
     *
     * @return 1 to 4, in the order of declaration; GDELT numbers its {@code QuadClass} in the same way
     */
    public int number() {
        return number;
    }
}
