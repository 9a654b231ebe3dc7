package io.github.communique.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.testkit.conformance.Validator.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas and the reader accept the same, but for the rules of {@code beyond-schema.tsv}. */
class SchemaAgreementTest {
    private static final Map<String, String> CODES_BY_RULE = BeyondSchema.codesByRule();

    static Stream<ConformanceCase> accepted() {
        return Validator.cases().filter(ConformanceCase::isAccepted);
    }

    static Stream<ConformanceCase> refused() {
        return Validator.cases().filter(aCase -> !aCase.isAccepted());
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void whatTheReaderAcceptsTheSchemaAccepts(ConformanceCase aCase) {
        assertThat(Validator.verdict(aCase)).isEqualTo(Verdict.ACCEPTED);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatTheReaderRefusesTheSchemaRefusesUnlessTheCaseNamesARule(ConformanceCase aCase) {
        assertThat(Validator.verdict(aCase) == Verdict.REFUSED)
                .as("the schema refuses %s", aCase)
                .isEqualTo(aCase.entry("beyondSchema").isEmpty());
    }

    @ParameterizedTest
    @MethodSource("refused")
    void theRuleThatACaseNamesHasTheCodeOfItsFirstFinding(ConformanceCase aCase) {
        String code = aCase.expected().findings().get(0).code();
        assertThat(aCase.entry("beyondSchema").stream())
                .allSatisfy(rule -> assertThat(CODES_BY_RULE).containsEntry(rule, code));
    }

    @Test
    void everyRuleHasACase() {
        assertThat(refused()
                        .flatMap(aCase -> aCase.entry("beyondSchema").stream())
                        .distinct())
                .as("each rule of beyond-schema.tsv that no schema can state has a case that names it")
                .containsExactlyInAnyOrderElementsOf(CODES_BY_RULE.keySet());
    }

    @Test
    void theSchemaAcceptsEveryTimeOfTheTableAndRefusesTheOthersButReversedIntervals() {
        assertThat(ConformanceCorpus.acceptedTimes())
                .allSatisfy(time -> assertThat(created(time.text())).isEqualTo(Verdict.ACCEPTED));
        assertThat(ConformanceCorpus.refusedTimes())
                .allSatisfy(time -> assertThat(created(time.text())).isEqualTo(Validator.expected(time)));
    }

    @Test
    void theManifestAndTheOutcomesHaveTheirForm() {
        Validator manifest = new Validator(new CorpusFile("manifest.schema.json").text());
        assertThat(manifest.errors(CorpusJson.manifest())).isEmpty();
        Validator expected = new Validator(new CorpusFile("expected.schema.json").text());
        assertThat(ConformanceCorpus.cases())
                .allSatisfy(aCase -> assertThat(expected.errors(CorpusJson.read(aCase.expectedFile())))
                        .isEmpty());
    }

    private static Verdict created(String time) {
        return Validator.DOSSIER.verdict("{\"communique\":\"1.0\",\"id\":\"d\",\"title\":\"T\",\"created\":\""
                + time.replace("\\", "\\\\").replace("\"", "\\\"") + "\"}");
    }

    @Test
    void theSchemaAcceptsTheReferenceDossier() throws IOException {
        String dossier = Files.readString(Path.of("..", "examples", "data", "biden-putin-2021-01-26.json"));
        assertThat(Validator.DOSSIER.errors(Validator.parse(dossier))).isEmpty();
    }

    @Test
    void thePageListsTheRules() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "json.md"));
        assertThat(BeyondSchema.rules())
                .allSatisfy(row -> assertThat(page).contains("| `" + row.get(1) + "` | " + row.get(2) + " |"));
    }
}
