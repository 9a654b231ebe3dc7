package io.github.communique.json.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.json.DossierJson;
import io.github.communique.json.NdjsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every case of the corpus has the outcome that stands beside it. */
class ConformanceTest {
    static Stream<CorpusCase> cases() {
        return Corpus.cases();
    }

    static Stream<CorpusCase> refused() {
        return cases().filter(CorpusCase::isRefused);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyCaseHasTheOutcomeThatStandsBesideIt(CorpusCase aCase) throws IOException {
        Map<String, byte[]> outcome = Runner.run(aCase).files();
        if (Boolean.getBoolean("communique.rewrite")) {
            for (Map.Entry<String, byte[]> file : outcome.entrySet()) {
                Files.write(Corpus.ROOT.resolve(file.getKey()), file.getValue());
            }
        }
        for (Map.Entry<String, byte[]> file : outcome.entrySet()) {
            assertThat(Corpus.ROOT.resolve(file.getKey()))
                    .as("if the change is meant, write the outcomes anew with -Dcommunique.rewrite=true")
                    .hasBinaryContent(file.getValue());
        }
    }

    @ParameterizedTest
    @MethodSource("refused")
    void strictReadingThrowsTheFirstOfTheFindings(CorpusCase aCase) throws IOException {
        CommuniqueFormatException e = catchThrowableOfType(CommuniqueFormatException.class, () -> readStrictly(aCase));
        String message = Corpus.findings(aCase, "findings")
                .findFirst()
                .orElseThrow()
                .get("message")
                .asString();
        assertThat(e.finding().message()).isEqualTo(message);
    }

    private static void readStrictly(CorpusCase aCase) throws IOException {
        if (!aCase.isStream()) {
            DossierJson.read(Runner.input(aCase));
            return;
        }
        try (NdjsonReader reader = NdjsonReader.open(Runner.input(aCase))) {
            reader.forEachRemaining(item -> {});
        }
    }

    @ParameterizedTest
    @MethodSource("refused")
    void noMessageNamesAJavaClass(CorpusCase aCase) {
        assertThat(Corpus.findings(aCase, "findings")
                        .map(finding -> finding.get("message").asString()))
                .noneMatch(message -> message.matches(
                        ".*(java\\.(lang|util|io)|jackson|io\\.github|Immutable|Feature|[a-z]\\$[A-Z0-9]).*"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theFolderTellsWhatIsRefused(CorpusCase aCase) {
        assertThat(Corpus.outcome(aCase).get("reading").asString())
                .isEqualTo(aCase.isRefused() ? "refused" : "accepted");
    }

    @Test
    void theManifestNamesEveryFile() throws IOException {
        Set<String> named =
                new TreeSet<>(Set.of("README.md", "manifest.json", "manifest.schema.json", "expected.schema.json"));
        Corpus.json("manifest.json")
                .get("times")
                .forEach(table -> named.add(table.get("input").asString()));
        cases().forEach(aCase -> {
            named.add(aCase.input());
            named.add(aCase.expected());
            Stream.of("canonical", "comparison")
                    .flatMap(name -> Corpus.outcome(aCase).optional(name).stream())
                    .forEach(file -> named.add(file.asString()));
        });
        Corpus.packages().forEach(aCase -> named.add(aCase.expected()));
        List<String> folders = Stream.of(
                        cases().flatMap(aCase -> aCase.texts().stream()),
                        Corpus.packages().map(CorpusCase::input),
                        Corpus.packages()
                                .flatMap(aCase -> Corpus.outcome(aCase).optional("canonical").stream()
                                        .map(JsonNode::asString)))
                .flatMap(folder -> folder)
                .toList();
        assertThat(Corpus.files())
                .filteredOn(file -> folders.stream().noneMatch(folder -> file.startsWith(folder + "/")))
                .as("name in manifest.json what is a case, and delete what is none")
                .containsExactlyInAnyOrderElementsOf(named);
    }
}
