package io.github.communique.model;

import io.github.communique.vocabulary.Term;
import io.github.communique.vocabulary.Vocabulary;

/** What sort of document a source is. */
public enum SourceKind implements Term {
    /** An issuer's own account of an event. */
    OFFICIAL_READOUT("official-readout"),

    /** A transcript published by the office that spoke. */
    OFFICIAL_TRANSCRIPT("official-transcript"),

    /** The record of a briefing. */
    PRESS_BRIEFING("press-briefing"),

    /** A report in a newspaper, an agency or on a site. */
    NEWS_ARTICLE("news-article"),

    /** The transcript of a broadcast. */
    BROADCAST_TRANSCRIPT("broadcast-transcript"),

    /** A collection of coded records, such as an event archive. */
    DATASET("dataset"),

    /** Any other document: a treaty, a letter, a paper. */
    DOCUMENT("document");

    /** The values by the text that files write. */
    public static final Vocabulary<SourceKind> VOCABULARY = Vocabulary.of("source kind", SourceKind.class);

    private final String value;

    SourceKind(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
