package io.github.communique.model;

import io.github.communique.vocabulary.Term;
import io.github.communique.vocabulary.Vocabulary;

/** How near a concept of another scheme is to a topic; the four SKOS mapping relations used here. */
public enum MappingRelation implements Term {
    /** The same concept, whatever the use (skos:exactMatch). */
    EXACT("exact"),

    /** Near enough for some uses (skos:closeMatch). */
    CLOSE("close"),

    /** The other concept is broader (skos:broadMatch). */
    BROAD("broad"),

    /** The other concept is narrower (skos:narrowMatch). */
    NARROW("narrow");

    /** The values by the text that files write. */
    public static final Vocabulary<MappingRelation> VOCABULARY =
            Vocabulary.of("mapping relation", MappingRelation.class);

    private final String value;

    MappingRelation(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
