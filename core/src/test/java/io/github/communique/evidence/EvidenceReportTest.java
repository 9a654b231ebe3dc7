package io.github.communique.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.check.DossierChecker;
import io.github.communique.check.EvidenceCode;
import io.github.communique.check.Finding;
import io.github.communique.model.Citation;
import io.github.communique.model.Dossier;
import io.github.communique.model.SourceId;
import io.github.communique.model.TextQuote;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvidenceReportTest {
    private static final SourceId OTHER = SourceId.of("other");
    private static final Citation LOCATED =
            Cited.citation().locator("paragraph 3").build();
    private static final Citation ELSEWHERE =
            Cited.citation().source(OTHER).quote(TextQuote.of("firm")).build();

    private static final Dossier DOSSIER = Cited.citing(
                    ELSEWHERE, Cited.quote("soft"), LOCATED, Cited.quote("firm"), Cited.quote("no"), ELSEWHERE)
            .addSource(Cited.source().build())
            .addSource(Cited.source().id(SourceId.of("unused")).build())
            .build();

    private static EvidenceReport report(SourceTexts texts) {
        return EvidenceChecker.of(texts).check(DOSSIER);
    }

    private static SourceTexts texts() {
        return SourceTexts.of(Map.of(Cited.SOURCE, SourceText.of("A firm no, and no more.")));
    }

    @Test
    void countsEveryCitationOnce() {
        assertThat(report(texts()).counts())
                .isEqualTo(new EvidenceCounts(1, 1, 1, 1, 2))
                .hasToString("6 citations: 1 confirmed, 1 missed, 1 ambiguous, 1 not checkable, 2 not given");
    }

    @Test
    void countsBySourceThoseOfTheDossierFirst() {
        assertThat(report(texts()).sources())
                .containsExactly(
                        new SourceEvidence(Cited.SOURCE, true, new EvidenceCounts(1, 1, 1, 1, 0)),
                        new SourceEvidence(SourceId.of("unused"), false, new EvidenceCounts(0, 0, 0, 0, 0)),
                        new SourceEvidence(OTHER, false, new EvidenceCounts(0, 0, 0, 0, 2)));
    }

    @Test
    void givesCitationsInTheOrderOfTheDossier() {
        assertThat(report(texts()).citations())
                .extracting(CitationEvidence::path, CitationEvidence::outcome)
                .hasToString("[(\"/claims/0/citations/0\", NOT_GIVEN), (\"/claims/0/citations/1\", MISSED),"
                        + " (\"/claims/0/citations/2\", NOT_CHECKABLE), (\"/claims/0/citations/3\", CONFIRMED),"
                        + " (\"/claims/0/citations/4\", AMBIGUOUS), (\"/claims/0/citations/5\", NOT_GIVEN)]");
    }

    @Test
    void givesNoPlaceOfWhatIsNotConfirmed() {
        assertThat(report(texts()).citations())
                .filteredOn(citation -> citation.place().isPresent())
                .extracting(CitationEvidence::outcome)
                .containsExactly(CitationOutcome.CONFIRMED);
    }

    @Test
    void reportsASourceWithoutATextOnce() {
        assertThat(report(source -> Optional.empty()).findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "/sources/0: info: no text is given for 'wire': 3 citations not checked"
                                + " [evidence.text-not-given]",
                        "/claims/0/citations/0: info: no text is given for 'other': 2 citations not checked"
                                + " [evidence.text-not-given]");
    }

    @Test
    void reportsATextThatCannotBeRead() {
        SourceTexts broken = source -> {
            throw new IOException("wire.txt: disk on fire");
        };

        assertThat(report(broken).findings())
                .extracting(Finding::toString)
                .startsWith("/sources/0: error: the text of 'wire' cannot be read (wire.txt: disk on fire):"
                        + " 3 citations not checked [evidence.text-unreadable]");
        assertThat(report(broken).counts()).isEqualTo(new EvidenceCounts(0, 0, 0, 1, 5));
    }

    @Test
    void isARuleThatADossierCheckerRuns() {
        List<Finding> findings = DossierChecker.builder()
                .add(EvidenceChecker.of(texts()))
                .without(EvidenceCode.TEXT_NOT_GIVEN)
                .build()
                .check(DOSSIER);

        assertThat(findings)
                .extracting(Finding::code)
                .containsExactly(EvidenceCode.QUOTE_NOT_FOUND, EvidenceCode.QUOTE_AMBIGUOUS);
    }
}
