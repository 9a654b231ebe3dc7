package io.github.communique.archive;

import io.github.communique.vocabulary.Term;
import io.github.communique.vocabulary.Vocabulary;

/** The event archives that can be read. */
public enum ArchiveFormat implements Term {
    /** GDELT event exports, 1.0 (57 or 58 columns) and 2.0 (61), without a header; CAMEO codes. */
    GDELT("gdelt"),

    /** ICEWS events, 20 named columns; CAMEO codes. */
    ICEWS("icews"),

    /** POLECAT events, 40 named columns; PLOVER types. */
    POLECAT("polecat");

    /** The values by the text that files write. */
    public static final Vocabulary<ArchiveFormat> VOCABULARY = Vocabulary.of("archive", ArchiveFormat.class);

    private final String value;

    ArchiveFormat(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
