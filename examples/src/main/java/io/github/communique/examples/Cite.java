package io.github.communique.examples;

import io.github.communique.model.Citation;
import io.github.communique.model.Directness;
import io.github.communique.model.SourceId;
import io.github.communique.model.TextQuote;

/** Citations in the five shapes that this dossier needs. */
final class Cite {
    private Cite() {}

    /** Cites words that the source itself says in its own name. */
    static Citation verbatim(SourceId source, String words) {
        return quote(source, words, Directness.VERBATIM);
    }

    /** Cites words that a report gives in quotation marks. */
    static Citation quotedIn(SourceId report, String words) {
        return quote(report, words, Directness.QUOTED_IN_REPORT);
    }

    /** Cites the words in which a report retells what someone said or did. */
    static Citation paraphrasedIn(SourceId report, String words) {
        return quote(report, words, Directness.PARAPHRASED_IN_REPORT);
    }

    /** Cites words from which something follows that they do not say. */
    static Citation inferredFrom(SourceId source, String words) {
        return quote(source, words, Directness.INFERRED);
    }

    /** Points to a report whose words are not copied. */
    static Citation locatedIn(SourceId report, String locator) {
        return Citation.builder()
                .source(report)
                .locator(locator)
                .directness(Directness.PARAPHRASED_IN_REPORT)
                .build();
    }

    private static Citation quote(SourceId source, String words, Directness directness) {
        return Citation.builder()
                .source(source)
                .quote(TextQuote.of(words))
                .directness(directness)
                .build();
    }
}
