package io.github.communique.cli.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.check.Finding;
import io.github.communique.check.FindingCode;
import io.github.communique.check.FindingEntry;
import io.github.communique.check.IntegrityCode;
import io.github.communique.check.Location;
import io.github.communique.check.ReadingCode;
import io.github.communique.check.Severity;
import io.github.communique.cli.Ran;
import io.github.communique.cli.Samples;
import io.github.communique.cli.console.Version;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SarifFindingsTest {
    /** A user's code, which says no more than it must. */
    private static final FindingCode HINT = new FindingEntry("hint.brace", Severity.INFO, "a brace", "", "");

    @Test
    void writesTheGoldenLog() throws IOException {
        List<Finding> findings = List.of(
                Finding.at(
                        IntegrityCode.SOURCE_UNRESOLVED,
                        new Location("data/talks.json", 23, 45, "/readouts/0/mentions/0/citations/0/source"),
                        "no source 'gazete' in this dossier"),
                Finding.at(
                        IntegrityCode.SOURCE_UNRESOLVED,
                        new Location("our talks/Север.ndjson", 8, 0, "/mentions/0/citations/0/source"),
                        "no source 'x' in this dossier"),
                Finding.at(ReadingCode.EMPTY, Location.of("none.json"), "expected a dossier, found an empty input"),
                Finding.at(HINT, new Location("none.json", 1, 1, ""), "a brace opens: '{0}'"));
        assertThat(log(findings))
                .as("if the change is meant, correct the golden file by hand")
                .isEqualTo(golden());
        assertThat(log(findings)).isEqualTo(log(findings));
    }

    @Test
    void writesAFindingWithoutAnyPlace() throws IOException {
        Finding finding = Finding.of(IntegrityCode.ID_DUPLICATE, "north", "/parties/1", "two of them");
        assertThat(log(List.of(finding))).contains("\"/parties/1\"").doesNotContain("physicalLocation");
    }

    @Test
    void isWrittenByValidateWithTheExitCodesOfAnyFormat() {
        String bad = Samples.STATEMENT.replace("\"source\": \"gazette\"", "\"source\": \"gazete\"");
        Ran ran = Ran.reading(bad, "validate", "-", "--format", "sarif");
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("\"ruleId\": \"source.unresolved\"", "\"uri\": \"-\"", "\"startLine\": 23");
    }

    @Test
    void hasNoResultsAndNoRulesForAGoodDossier() {
        Ran ran = Ran.reading(Samples.STATEMENT, "validate", "-", "--format", "sarif");
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).containsPattern("\"results\": \\[\\s*]").containsPattern("\"rules\": \\[\\s*]");
    }

    private static String log(List<Finding> findings) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SarifFindings report = new SarifFindings(out);
        findings.forEach(report::add);
        report.finish(new Tally(Severity.INFO));
        return out.toString(StandardCharsets.UTF_8)
                .replace("\"version\": \"" + Version.ofBuild() + "\"", "\"version\": \"VERSION\"");
    }

    static String golden() throws IOException {
        try (InputStream in = SarifFindingsTest.class.getResourceAsStream("findings.sarif")) {
            return new String(Objects.requireNonNull(in, "findings.sarif").readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
