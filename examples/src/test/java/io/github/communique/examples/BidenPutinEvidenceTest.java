package io.github.communique.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.communique.model.Citation;
import io.github.communique.model.Dossier;
import io.github.communique.model.Readout;
import io.github.communique.model.ReadoutId;
import io.github.communique.model.ReadoutText;
import io.github.communique.model.Sha256;
import io.github.communique.model.Source;
import io.github.communique.model.SourceId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BidenPutinEvidenceTest {
    private static final int MOST_WORDS = 25;

    /** The official texts that the repository holds. */
    private static final Map<SourceId, Path> HELD = Map.of(
            OfficialSources.READOUT_PUTIN, Path.of("data", "sources", "white-house-putin-2021-01-26.txt"),
            OfficialSources.READOUT_STOLTENBERG, Path.of("data", "sources", "white-house-stoltenberg-2021-01-26.txt"));

    /** Where the texts that the repository does not hold may lie, beside it. */
    private static final Path BESIDE = Path.of("..", "..", "shared");

    private static final String BRIEFINGS = "data/context-2021-01-26/";
    private static final Map<SourceId, String> NOT_HELD = Map.of(
            PressSources.NPR,
            "seeds/000_241ce803522ac538.txt",
            PressSources.WSJ,
            "seeds/002_9945b25d7142bebd.txt",
            OfficialSources.BRIEFING_21,
            BRIEFINGS + "2021-01-21-press-briefing-by-press-secretary-jen-psaki-january-21-2021.md",
            OfficialSources.BRIEFING_25,
            BRIEFINGS + "2021-01-25-press-briefing-by-press-secretary-jen-psaki-january-25-2021.md",
            OfficialSources.BRIEFING_26,
            BRIEFINGS + "2021-01-26-press-briefing-by-press-secretary-jen-psaki-and-domestic-policy-advisor-"
                    + "susan-rice-january-26-2021.md");

    private final Dossier dossier = BidenPutinCall.dossier();
    private final List<Citation> citations = Citations.in(dossier);

    @Test
    void quotesAtMostTwentyFiveWordsAtATime() {
        assertThat(citations.stream().flatMap(citation -> citation.quote().stream()))
                .allSatisfy(quote -> assertThat(quote.exact().split(" ")).hasSizeLessThanOrEqualTo(MOST_WORDS));
    }

    @Test
    void findsEveryQuoteOfAnOfficialReadoutInTheTextHeld() throws IOException {
        for (Map.Entry<SourceId, Path> held : HELD.entrySet()) {
            assertThat(notFound(held.getKey(), Files.readString(held.getValue())))
                    .isEmpty();
        }
    }

    @Test
    void findsEveryOtherQuoteInTheTextBesideTheRepository() throws IOException {
        assumeTrue(Files.isDirectory(BESIDE), "the articles and briefings are not kept beside the repository");
        for (Map.Entry<SourceId, String> file : NOT_HELD.entrySet()) {
            assertThat(notFound(file.getKey(), Files.readString(BESIDE.resolve(file.getValue()))))
                    .isEmpty();
        }
    }

    @Test
    void quotesNoSourceWhoseTextCannotBeChecked() {
        Set<SourceId> quoted = citations.stream()
                .filter(citation -> citation.quote().isPresent())
                .map(Citation::source)
                .collect(Collectors.toSet());

        assertThat(quoted).allMatch(source -> HELD.containsKey(source) || NOT_HELD.containsKey(source));
    }

    @Test
    void locatesWhatItDoesNotQuote() {
        assertThat(citations)
                .allMatch(citation ->
                        citation.quote().isPresent() || citation.locator().isPresent());
    }

    @Test
    void givesTheDigestOfEachTextThatItHoldsWhole() throws IOException {
        assertThat(digestOf("readout-white-house-written"))
                .isEqualTo(Sha256.ofText(Files.readString(HELD.get(OfficialSources.READOUT_PUTIN))));
        assertThat(digestOf("readout-white-house-stoltenberg"))
                .isEqualTo(Sha256.ofText(Files.readString(HELD.get(OfficialSources.READOUT_STOLTENBERG))));
    }

    @Test
    void givesTheDigestOfTheBytesOfEachFileThatItHolds() throws IOException {
        for (Map.Entry<SourceId, Path> held : HELD.entrySet()) {
            assertThat(dossier.findSource(held.getKey()).flatMap(Source::sha256))
                    .hasValue(Sha256.ofBytes(Files.readAllBytes(held.getValue())));
        }
    }

    @Test
    void holdsNoTextOfWhatItKnowsOnlyThroughReports() {
        assertThat(dossier.readouts())
                .filteredOn(readout -> readout.texts().isEmpty())
                .extracting(Readout::id)
                .containsExactly(ReadoutId.of("readout-kremlin"), ReadoutId.of("readout-nato-stoltenberg"));
    }

    private Sha256 digestOf(String readout) {
        ReadoutText text = dossier.readout(ReadoutId.of(readout)).texts().get(0);
        return text.sha256().orElseThrow();
    }

    private List<String> notFound(SourceId source, String text) {
        String folded = Citations.folded(text);
        return citations.stream()
                .filter(citation -> citation.source().equals(source))
                .flatMap(citation -> citation.quote().stream())
                .map(quote -> Citations.folded(quote.exact()))
                .filter(quote -> !folded.contains(quote))
                .toList();
    }
}
