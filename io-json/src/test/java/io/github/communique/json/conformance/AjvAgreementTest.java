package io.github.communique.json.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.communique.json.conformance.Validator.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Ajv, a validator in JavaScript, says the same as the one in Java: with {@code npm ci} in {@code src/test/node}. */
class AjvAgreementTest {
    private static final Path FOLDER = Path.of("src", "test", "node");
    private static final Path SCHEMAS = Path.of("src", "main", "resources", "io", "github", "communique", "json");
    private static final Map<String, Verdict> VERDICTS = new HashMap<>();

    @BeforeAll
    static void askAjv() throws IOException, InterruptedException {
        assumeTrue(
                Files.isDirectory(FOLDER.resolve("node_modules").resolve("ajv")),
                "Ajv is not here: run 'npm ci' in io-json/src/test/node");
        Process node =
                start("node", FOLDER.resolve("verdicts.mjs").toString(), SCHEMAS.toString(), Corpus.ROOT.toString());
        String output = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor()).isZero();
        output.lines()
                .map(line -> line.split("\t"))
                .forEach(cells -> VERDICTS.put(cells[0], Verdict.valueOf(cells[1])));
    }

    private static Process start(String... command) {
        try {
            return new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            return Assumptions.abort("Node.js is not here: " + e.getMessage());
        }
    }

    @Test
    void saysOfEveryCaseWhatTheOtherValidatorSays() {
        assertThat(Corpus.cases())
                .allSatisfy(aCase -> assertThat(VERDICTS.get(aCase.input()) == Verdict.REFUSED)
                        .as(aCase.input())
                        .isEqualTo(Validator.verdict(aCase) == Verdict.REFUSED));
    }

    @Test
    void saysOfEveryTimeWhatTheReaderSaysButOfReversedIntervals() {
        assertThat(verdicts("times/accepted.tsv")).doesNotContain(Verdict.REFUSED);
        List<List<String>> refused = Corpus.table("times/refused.tsv");
        assertThat(verdicts("times/refused.tsv"))
                .isEqualTo(refused.stream()
                        .map(row -> row.get(1).contains("must not end before it starts")
                                ? Verdict.ACCEPTED
                                : Verdict.REFUSED)
                        .toList());
    }

    private static List<Verdict> verdicts(String table) {
        return IntStream.range(0, Corpus.table(table).size())
                .mapToObj(row -> VERDICTS.getOrDefault(table + "#" + row, Verdict.NOT_JSON))
                .toList();
    }
}
