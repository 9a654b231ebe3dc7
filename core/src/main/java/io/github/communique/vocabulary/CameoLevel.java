package io.github.communique.vocabulary;

/** How far down the CAMEO tree a code stands; the number of its digits says it. */
public enum CameoLevel implements Term {
    /** Two digits, such as {@code 04}: one of the twenty categories. */
    ROOT("root"),
    /** Three digits, such as {@code 041}. */
    BASE("base"),
    /** Four digits, such as {@code 0311}; not every base has some. */
    LEAF("leaf");

    /** The three levels, by their written values. */
    public static final Vocabulary<CameoLevel> VOCABULARY = Vocabulary.of("CAMEO level", CameoLevel.class);

    private final String value;

    CameoLevel(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
