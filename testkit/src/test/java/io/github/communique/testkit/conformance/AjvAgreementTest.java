package io.github.communique.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.json.JsonSchema;
import io.github.communique.testkit.conformance.Validator.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ajv, a validator in JavaScript, says the same as the one in Java; skipped where npm cannot install it. */
class AjvAgreementTest {
    private static final Map<String, Verdict> VERDICTS = new HashMap<>();

    @BeforeAll
    static void askAjv(@TempDir Path folder) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("dossier.schema.json"), JsonSchema.dossier());
        Files.writeString(folder.resolve("records.schema.json"), JsonSchema.ndjsonRecord());
        Path corpus = folder.resolve("corpus");
        ConformanceCorpus.copyTo(corpus);
        NodeScript.run("verdicts.mjs", folder, corpus)
                .lines()
                .map(line -> line.split("\t"))
                .forEach(cells -> VERDICTS.put(cells[0], Verdict.valueOf(cells[1])));
    }

    @Test
    void saysOfEveryCaseWhatTheOtherValidatorSays() {
        assertThat(Validator.cases())
                .allSatisfy(aCase -> assertThat(VERDICTS.get(aCase.name()) == Verdict.REFUSED)
                        .as(aCase.name())
                        .isEqualTo(Validator.verdict(aCase) == Verdict.REFUSED));
    }

    @Test
    void saysOfEveryTimeWhatTheReaderSaysButOfReversedIntervals() {
        assertThat(verdicts(
                        "times/accepted.tsv", ConformanceCorpus.acceptedTimes().count()))
                .isNotEmpty()
                .doesNotContain(Verdict.REFUSED);
        List<RefusedTime> refused = ConformanceCorpus.refusedTimes().toList();
        assertThat(verdicts("times/refused.tsv", refused.size()))
                .isEqualTo(refused.stream().map(Validator::expected).toList());
    }

    private static List<Verdict> verdicts(String table, long rows) {
        return IntStream.range(0, (int) rows)
                .mapToObj(row -> VERDICTS.getOrDefault(table + "#" + row, Verdict.NOT_JSON))
                .toList();
    }
}
