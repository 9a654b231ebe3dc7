package io.github.communique.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.csv.DossierCsv;
import io.github.communique.json.DossierJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case of the corpus has the outcome that stands beside it. */
class ConformanceTest {
    private static final String CASES = "io.github.communique.testkit.conformance.ConformanceCorpus#cases";

    @TempDir
    private Path temporary = Path.of("");

    static Stream<ConformanceCase> refused() {
        return ConformanceCorpus.cases().filter(aCase -> !aCase.isAccepted());
    }

    static Stream<PackageCase> copies() {
        return ConformanceCorpus.packages().filter(aCase -> aCase.document().isPresent());
    }

    /** New inputs have to be listed before the cases are run, and new outcomes after. */
    @BeforeAll
    @AfterAll
    static void listTheFilesAnewIfOutcomesAreWritten() throws IOException {
        if (CorpusSource.IS_REWRITTEN) {
            CorpusSource.writeListing();
        }
    }

    @ParameterizedTest
    @MethodSource(CASES)
    void everyCaseHasTheOutcomeThatStandsBesideIt(ConformanceCase aCase) throws IOException {
        Map<String, byte[]> outcome = run(aCase).files();
        for (Map.Entry<String, byte[]> file : outcome.entrySet()) {
            if (CorpusSource.IS_REWRITTEN) {
                CorpusSource.write(file.getKey(), file.getValue());
            }
            CorpusFile expected = new CorpusFile(file.getKey());
            // As text first, which a failure can show.
            assertThat(new String(file.getValue(), StandardCharsets.UTF_8))
                    .as("%s: if the change is meant, write it anew with -Dcommunique.rewrite=true", expected)
                    .isEqualTo(expected.text());
            assertThat(file.getValue()).isEqualTo(expected.bytes());
        }
    }

    private Outcome run(ConformanceCase aCase) throws IOException {
        if (aCase instanceof DocumentCase document) {
            return DocumentRunner.run(document, temporary);
        } else if (aCase instanceof StreamCase stream) {
            return StreamRunner.run(stream);
        }
        return PackageRunner.run((PackageCase) aCase, folder(aCase), temporary.resolve("written"));
    }

    private Path folder(ConformanceCase aCase) throws IOException {
        return aCase instanceof PackageCase files ? files.input().copyTo(temporary) : temporary;
    }

    @ParameterizedTest
    @MethodSource("refused")
    void strictReadingThrowsTheFirstOfTheFindings(ConformanceCase aCase) throws IOException {
        Path folder = folder(aCase);
        CommuniqueFormatException e =
                catchThrowableOfType(CommuniqueFormatException.class, () -> Reading.strictly(aCase, folder));
        assertThat(aCase instanceof PackageCase ? CorpusFinding.of(e.finding(), folder) : CorpusFinding.of(e.finding()))
                .isEqualTo(aCase.expected().findings().get(0));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void noMessageNamesAJavaClass(ConformanceCase aCase) {
        assertThat(aCase.expected().findings())
                .extracting(CorpusFinding::message)
                .noneMatch(message -> message.matches(
                        ".*(java\\.(lang|util|io)|jackson|io\\.github|Immutable|Feature|[a-z]\\$[A-Z0-9]).*"));
    }

    @ParameterizedTest
    @MethodSource("copies")
    void aPackageHasTheDossierOfItsDocument(PackageCase aCase) throws IOException {
        assertThat(DossierCsv.read(folder(aCase)))
                .isEqualTo(DossierJson.read(Reading.of(aCase.document().orElseThrow())));
    }

    /** What a package has to be checked for must not differ from what its document has to be. */
    @ParameterizedTest
    @MethodSource("copies")
    void aPackageHasTheChecksAndTheComparisonOfItsDocument(PackageCase aCase) {
        DocumentCase document = ConformanceCorpus.documents()
                .filter(other -> Optional.of(other.input()).equals(aCase.document()))
                .findFirst()
                .orElseThrow();
        assertThat(aCase.expected().checks()).isEqualTo(document.expected().checks());
        assertThat(aCase.comparedEvent()).isEqualTo(document.comparedEvent());
        assertThat(aCase.comparison().map(CorpusFile::text))
                .isEqualTo(document.comparison().map(CorpusFile::text));
    }

    @ParameterizedTest
    @MethodSource(CASES)
    void theFolderTellsWhatIsRefused(ConformanceCase aCase) {
        assertThat(aCase.isAccepted()).isEqualTo(!aCase.name().contains("/refused/"));
    }

    /** A case cannot be a case twice. */
    @Test
    void noCaseStandsTwiceInTheManifest() {
        Map<String, Integer> counts = new TreeMap<>();
        ConformanceCorpus.cases().forEach(aCase -> counts.merge(aCase.name(), 1, Integer::sum));
        assertThat(counts.values()).isNotEmpty().containsOnly(1);
    }
}
