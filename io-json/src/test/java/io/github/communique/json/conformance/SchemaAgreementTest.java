package io.github.communique.json.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.json.JsonSchema;
import io.github.communique.json.conformance.Validator.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas and the reader accept the same, but for the rules of {@code beyond-schema.tsv}. */
class SchemaAgreementTest {
    private static final Map<String, String> CODES_BY_RULE = codesByRule();

    static Stream<CorpusCase> accepted() {
        return Corpus.cases().filter(aCase -> !aCase.isRefused());
    }

    static Stream<CorpusCase> refused() {
        return Corpus.cases().filter(CorpusCase::isRefused);
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void whatTheReaderAcceptsTheSchemaAccepts(CorpusCase aCase) {
        assertThat(Validator.verdict(aCase)).isEqualTo(Verdict.ACCEPTED);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatTheReaderRefusesTheSchemaRefusesUnlessTheCaseNamesARule(CorpusCase aCase) {
        assertThat(Validator.verdict(aCase) == Verdict.REFUSED)
                .as("the schema refuses %s", aCase)
                .isEqualTo(aCase.beyondSchema().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("refused")
    void theRuleThatACaseNamesHasTheCodeOfItsFirstFinding(CorpusCase aCase) {
        String code = Corpus.findings(aCase, "findings")
                .findFirst()
                .orElseThrow()
                .get("code")
                .asString();
        assertThat(aCase.beyondSchema().stream())
                .allSatisfy(rule -> assertThat(CODES_BY_RULE).containsEntry(rule, code));
    }

    @Test
    void everyRuleHasACase() {
        assertThat(refused().flatMap(aCase -> aCase.beyondSchema().stream()).distinct())
                .as("each rule of beyond-schema.tsv that no schema can state has a case that names it")
                .containsExactlyInAnyOrderElementsOf(CODES_BY_RULE.keySet());
    }

    @Test
    void theSchemaAcceptsEveryTimeOfTheTableAndRefusesTheOthersButReversedIntervals() {
        assertThat(Corpus.table("times/accepted.tsv"))
                .allSatisfy(row -> assertThat(created(row.get(0))).isEqualTo(Verdict.ACCEPTED));
        assertThat(Corpus.table("times/refused.tsv"))
                .allSatisfy(row -> assertThat(created(row.get(0)))
                        .isEqualTo(
                                row.get(1).contains("must not end before it starts")
                                        ? Verdict.ACCEPTED
                                        : Verdict.REFUSED));
    }

    @Test
    void theManifestAndTheOutcomesHaveTheirForm() {
        Validator manifest = new Validator(Corpus.text("manifest.schema.json"));
        assertThat(manifest.errors(Corpus.json("manifest.json"))).isEmpty();
        Validator expected = new Validator(Corpus.text("expected.schema.json"));
        assertThat(Stream.concat(Corpus.cases(), Corpus.packages()))
                .allSatisfy(aCase ->
                        assertThat(expected.errors(Corpus.outcome(aCase))).isEmpty());
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
        assertThat(rules())
                .allSatisfy(row -> assertThat(page).contains("| `" + row.get(1) + "` | " + row.get(2) + " |"));
    }

    private static Map<String, String> codesByRule() {
        Map<String, String> codes = new TreeMap<>();
        rules().forEach(row -> codes.put(row.get(0), row.get(1)));
        return codes;
    }

    private static List<List<String>> rules() {
        try (InputStream in = Objects.requireNonNull(JsonSchema.class.getResourceAsStream(JsonSchema.BEYOND_FILE))) {
            String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return table.lines().skip(1).map(row -> List.of(row.split("\t"))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
