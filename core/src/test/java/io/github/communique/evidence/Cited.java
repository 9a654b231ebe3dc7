package io.github.communique.evidence;

import io.github.communique.check.Finding;
import io.github.communique.model.Citation;
import io.github.communique.model.Claim;
import io.github.communique.model.ClaimAspect;
import io.github.communique.model.Directness;
import io.github.communique.model.Dossier;
import io.github.communique.model.DossierHeader;
import io.github.communique.model.DossierId;
import io.github.communique.model.EventId;
import io.github.communique.model.Source;
import io.github.communique.model.SourceId;
import io.github.communique.model.SourceKind;
import io.github.communique.model.TextQuote;
import io.github.communique.model.TextSpan;
import java.util.List;
import java.util.Map;

/** A dossier of one source and what is cited from it. */
final class Cited {
    static final SourceId SOURCE = SourceId.of("wire");

    private Cited() {}

    static Citation quote(String exact) {
        return of(TextQuote.of(exact));
    }

    static Citation quote(String exact, TextSpan span) {
        return citation().quote(TextQuote.of(exact)).span(span).build();
    }

    static Citation of(TextQuote quote) {
        return citation().quote(quote).build();
    }

    static Citation span(int start, int end) {
        return citation().span(new TextSpan(start, end)).build();
    }

    static Citation.Builder citation() {
        return Citation.builder().source(SOURCE).directness(Directness.VERBATIM);
    }

    static Source.Builder source() {
        return Source.builder()
                .id(SOURCE)
                .kind(SourceKind.NEWS_ARTICLE)
                .publisher("The Wire")
                .title("Leaders talk")
                .language("en");
    }

    /** A dossier without sources. */
    static Dossier.Builder citing(Citation... citations) {
        return Dossier.builder()
                .header(DossierHeader.builder()
                        .id(DossierId.of("dossier"))
                        .title("A call")
                        .build())
                .addClaim(Claim.builder()
                        .event(EventId.of("call"))
                        .aspect(ClaimAspect.INITIATOR)
                        .value("us")
                        .assertedBy(SOURCE)
                        .addAllCitations(List.of(citations))
                        .build());
    }

    static EvidenceReport report(String text, Citation... citations) {
        Dossier dossier = citing(citations).addSource(source().build()).build();
        return EvidenceChecker.of(SourceTexts.of(Map.of(SOURCE, SourceText.of(text))))
                .check(dossier);
    }

    /** What became of one citation. */
    static CitationEvidence evidence(String text, Citation citation) {
        return report(text, citation).citations().get(0);
    }

    /** The messages on one citation. */
    static List<String> messages(String text, Citation citation) {
        return report(text, citation).findings().stream().map(Finding::message).toList();
    }
}
