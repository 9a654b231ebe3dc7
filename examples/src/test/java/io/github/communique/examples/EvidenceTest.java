package io.github.communique.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.communique.check.EvidenceCode;
import io.github.communique.check.Finding;
import io.github.communique.evidence.CitationEvidence;
import io.github.communique.evidence.CitationOutcome;
import io.github.communique.evidence.EvidenceChecker;
import io.github.communique.evidence.EvidenceCounts;
import io.github.communique.evidence.EvidenceReport;
import io.github.communique.evidence.SourceText;
import io.github.communique.evidence.SourceTexts;
import io.github.communique.evidence.TextFormats;
import io.github.communique.model.Citation;
import io.github.communique.model.SourceId;
import io.github.communique.model.TextSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Looks up every quote of the reference dossier in the texts of its sources, some of which may lie beside it. */
class EvidenceTest {
    private static final Path BESIDE = Path.of("..", "..", "shared");
    private static final String CONTEXT = "data/context-2021-01-26/";

    /** The two texts that the repository holds. */
    private static final Map<SourceId, Path> HELD = Map.of(
            OfficialSources.READOUT_PUTIN, Path.of("data", "sources", "white-house-putin-2021-01-26.txt"),
            OfficialSources.READOUT_STOLTENBERG, Path.of("data", "sources", "white-house-stoltenberg-2021-01-26.txt"));

    /** The same two as an archive keeps them, in Markdown with front matter. */
    private static final Map<SourceId, Path> ARCHIVED = Map.of(
            OfficialSources.READOUT_PUTIN,
            BESIDE.resolve(CONTEXT + "2021-01-26-readout-of-president-joseph-r-biden-jr-call-with-"
                    + "president-vladimir-putin-of-russia.md"),
            OfficialSources.READOUT_STOLTENBERG,
            BESIDE.resolve(CONTEXT + "2021-01-26-readout-of-president-joseph-r-biden-jr-call-with-"
                    + "secretary-general-jens-stoltenberg-of-nato.md"));

    private static final Map<SourceId, Path> OTHERS = Map.of(
            PressSources.NPR,
            BESIDE.resolve("seeds/000_241ce803522ac538.txt"),
            PressSources.WSJ,
            BESIDE.resolve("seeds/002_9945b25d7142bebd.txt"),
            OfficialSources.BRIEFING_21,
            BESIDE.resolve(CONTEXT + "2021-01-21-press-briefing-by-press-secretary-jen-psaki-january-21-2021.md"),
            OfficialSources.BRIEFING_25,
            BESIDE.resolve(CONTEXT + "2021-01-25-press-briefing-by-press-secretary-jen-psaki-january-25-2021.md"),
            OfficialSources.BRIEFING_26,
            BESIDE.resolve(CONTEXT + "2021-01-26-press-briefing-by-press-secretary-jen-psaki-and-domestic-policy-"
                    + "advisor-susan-rice-january-26-2021.md"));

    @BeforeEach
    void skipWithoutTheTexts() {
        assumeTrue(Files.isDirectory(BESIDE), "the articles and briefings are not kept beside the repository");
    }

    private static SourceTexts texts(Map<SourceId, Path> files) throws IOException {
        Map<SourceId, SourceText> texts = new HashMap<>();
        for (Map.Entry<SourceId, Path> file : files.entrySet()) {
            texts.put(file.getKey(), TextFormats.standard().read(file.getValue()));
        }
        return SourceTexts.of(texts);
    }

    private static EvidenceReport report(Map<SourceId, Path> readouts) throws IOException {
        return EvidenceChecker.of(texts(readouts).orElse(texts(OTHERS))).check(BidenPutinCall.dossier());
    }

    @Test
    void confirmsEveryQuoteAndEveryDigest() throws IOException {
        EvidenceReport report = report(HELD);

        assertThat(report.findings()).isEmpty();
        assertThat(report.counts()).isEqualTo(new EvidenceCounts(82, 0, 0, 21, 0));
    }

    /**
     * The digests of the two sources are of the plain files held; the digests of the words are the same in any file.
     */
    @Test
    void anotherCopyOfAReadoutDiffersInItsBytesOnly() throws IOException {
        EvidenceReport report = report(ARCHIVED);

        assertThat(report.findings())
                .extracting(Finding::code, Finding::record)
                .hasToString("[(SOURCE_DIGEST_MISMATCH, Optional[" + OfficialSources.READOUT_PUTIN
                        + "]), (SOURCE_DIGEST_MISMATCH, Optional[" + OfficialSources.READOUT_STOLTENBERG + "])]");
        assertThat(report.counts()).isEqualTo(new EvidenceCounts(82, 0, 0, 21, 0));
    }

    @Test
    void cannotCheckOnlyWhatIsNotQuoted() throws IOException {
        assertThat(report(HELD).citations())
                .filteredOn(citation -> citation.outcome() == CitationOutcome.NOT_CHECKABLE)
                .extracting(CitationEvidence::citation)
                .allMatch(citation ->
                        citation.quote().isEmpty() && citation.locator().isPresent());
    }

    @Test
    void theSpanOfEveryQuoteLeadsBackToIt() throws IOException {
        EvidenceReport report = report(HELD);
        for (CitationEvidence citation : report.citations()) {
            Optional<TextSpan> place = citation.place();
            if (place.isPresent()) {
                assertThat(words(citation.citation(), place.get()))
                        .isEqualTo(Citations.folded(
                                citation.citation().quote().orElseThrow().exact()));
            }
        }
    }

    private static String words(Citation citation, TextSpan place) throws IOException {
        SourceTexts texts = texts(HELD).orElse(texts(OTHERS));
        String text = texts.find(citation.source()).orElseThrow().text();
        int[] words = text.codePoints().toArray();
        return Citations.folded(new String(words, place.start(), place.end() - place.start()));
    }

    @Test
    void withoutTextsItSaysHowManyCitationsAreLeft() {
        EvidenceReport report = EvidenceChecker.of(SourceTexts.of(Map.of())).check(BidenPutinCall.dossier());

        assertThat(report.findings()).hasSize(7).extracting(Finding::code).containsOnly(EvidenceCode.TEXT_NOT_GIVEN);
        assertThat(report.counts()).isEqualTo(new EvidenceCounts(0, 0, 0, 21, 82));
    }
}
