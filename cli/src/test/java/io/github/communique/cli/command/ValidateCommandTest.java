package io.github.communique.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.cli.Ran;
import io.github.communique.cli.Samples;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {
    private static final String DANGLING =
            Samples.STATEMENT.replace("\"source\": \"gazette\"", "\"source\": \"gazete\"");

    @TempDir
    Path folder;

    @Test
    void findsNothingInAGoodDossier() {
        assertThat(Ran.reading(Samples.STATEMENT, "validate", "-"))
                .isEqualTo(new Ran(0, "no findings in 1 file\n", ""));
        assertThat(Ran.reading(Samples.STATEMENT_LINES, "validate", "-", "--from", "ndjson"))
                .isEqualTo(new Ran(0, "no findings in 1 file\n", ""));
    }

    @Test
    void placesADanglingReferenceInTheText() {
        Path file = Samples.file(folder, "word.json", DANGLING);
        assertThat(Ran.communique("validate", file).calling(file)).isEqualTo(new Ran(1, """
                FILE:23:45: /readouts/0/mentions/0/citations/0/source: error: no source 'gazete' in this dossier [source.unresolved]
                    help: Correct the id, or add the source to 'sources'.
                1 error in 1 file
                """, ""));
    }

    @Test
    void placesADanglingReferenceOnItsLine() {
        Path file = Samples.file(
                folder,
                "word.ndjson",
                "\n" + Samples.STATEMENT_LINES.replace("\"source\":\"gazette\"", "\"source\":\"x\""));
        assertThat(Ran.communique("validate", file).calling(file)).isEqualTo(new Ran(1, """
                FILE:8: /mentions/0/citations/0/source: error: no source 'x' in this dossier [source.unresolved]
                    help: Correct the id, or add the source to 'sources'.
                1 error in 1 file
                """, ""));
    }

    @Test
    void placesWhatIsMissingAtTheValueAroundIt() {
        Path file = Samples.file(folder, "word.json", Samples.STATEMENT.replace(" \"by\": [\"north\"],", ""));
        assertThat(Ran.communique("validate", file).calling(file).out())
                .startsWith("FILE:22:19: /readouts/0/mentions/0/by: error: ")
                .contains(" [mention.without-party]\n");
    }

    @Test
    void showsProblemsOfReadingAndOfTheDossierInTheOrderOfTheText() {
        String bad = DANGLING.replace("\"title\": \"Word\",\n", "\"title\": \"Word\", \"licens\": \"x\",\n");
        assertThat(Ran.reading(bad, "validate", "-").out().lines().filter(line -> line.contains(" error: ")))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("standard input:4:20: /licens: "),
                        line -> assertThat(line).startsWith("standard input:23:45: /readouts/0/mentions/0/"));
    }

    @Test
    void keepsPlacesRightBehindARecordThatCannotBeRead() {
        String bad = DANGLING.replace(
                "\"readouts\": [\n",
                "\"readouts\": [\n    {\"id\": \"torn\", \"event\": \"word-1\", \"issuer\": \"north\", \"form\": \"?\"},\n");
        assertThat(Ran.reading(bad, "validate", "-").out())
                .contains("standard input:24:45: /readouts/1/mentions/0/citations/0/source: error: no source 'gazete'");
    }

    @Test
    void leavesOutWhatMayOnlyFollowFromARecordThatCannotBeRead() {
        Path file = Samples.file(
                folder, "word.json", Samples.STATEMENT.replaceFirst("\"kind\": \"state\"", "\"kind\": \"stat\""));
        Ran ran = Ran.communique("validate", file).calling(file);
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out()).contains("/parties/0/kind").doesNotContain("party.unresolved");
        assertThat(ran.err())
                .isEqualTo("FILE: left out 3 findings that may only follow from records that could not be read whole:"
                        + " correct those and run this again\n");
    }

    @Test
    void leavesOutTheSameForLines() {
        Path file = Samples.file(
                folder, "word.ndjson", Samples.STATEMENT_LINES.replaceFirst("\"kind\":\"state\"", "\"kind\":\"stat\""));
        Ran ran = Ran.communique("validate", file).calling(file);
        assertThat(ran.out()).startsWith("FILE:2:").doesNotContain("party.unresolved");
        assertThat(ran.err()).contains("left out 3 findings");
    }

    @Test
    void checksNoReferencesWhereAWholeListIsLost() {
        Ran ran = Ran.reading(DANGLING.replace("\"topics\": [", "\"topics\": 5, \"x\": ["), "validate", "-");
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out()).doesNotContain("unresolved");
        assertThat(ran.err()).contains("a whole list of records could not be read, so references were not checked");
    }

    @Test
    void checksRecordsOneByOneWithoutAHeader() {
        String lines = Samples.STATEMENT_LINES.substring(Samples.STATEMENT_LINES.indexOf('\n') + 1);
        Path file = Samples.file(folder, "word.ndjson", lines.replace("\"by\":[\"north\"],", ""));
        Ran ran = Ran.communique("validate", file).calling(file);
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out()).startsWith("FILE:6: /mentions/0/by: error: ").contains("1 error in 1 file\n");
        assertThat(ran.err())
                .isEqualTo("FILE: does not begin with a 'dossier' line, so each record was checked by itself and the"
                        + " references between them were not\n");
    }

    @Test
    void reportsASecondHeader() {
        Ran ran = Ran.reading(Samples.STATEMENT_LINES.repeat(2), "validate", "-", "--from", "ndjson");
        assertThat(ran.out())
                .contains("standard input:8: error: a dossier has one line of the type 'dossier', and this is another");
    }

    @Test
    void showsOnlyWhatIsBadEnough() {
        String outsider = Samples.STATEMENT.replace(
                "[{\"party\": \"north\"}, {\"party\": \"south\"}]", "[{\"party\": \"south\"}]");
        Ran all = Ran.reading(outsider, "validate", "-");
        assertThat(all.exitCode()).isZero();
        assertThat(all.out()).contains(": warning: ").contains("2 warnings in 1 file\n");
        assertThat(Ran.reading(outsider, "validate", "-", "--severity", "error"))
                .isEqualTo(new Ran(0, "2 warnings in 1 file; 2 not shown\n", ""));
    }

    @Test
    void listsTheSeveritiesThereAreForAnUnknownOne() {
        assertThat(Ran.reading("", "validate", "-", "--severity", "fatal").err())
                .startsWith("Invalid value for option '--severity': must be one of error, warning, info: 'fatal'\n");
    }

    @Test
    void goesOnWithTheNextFileAndTellsTheWorst() {
        Path good = Samples.file(folder, "word.json", Samples.STATEMENT);
        Path bad = Samples.file(folder, "bad.json", "");
        Ran ran = Ran.communique("validate", folder.resolve("none.json"), bad, good);
        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.err()).endsWith("none.json: no such file\n");
        assertThat(ran.out()).contains("bad.json: error: ").endsWith("1 error in 2 files\n");
    }

    @Test
    void explainsACodeOnce() {
        Ran ran = Ran.reading(Samples.STATEMENT.replace("\"state\"", "\"stat\""), "validate", "-");
        assertThat(ran.out().lines().filter(line -> line.contains("[value.unknown-term]")))
                .hasSize(2);
        assertThat(ran.out().lines().filter(line -> line.startsWith("    help: ")))
                .hasSize(1);
    }

    @Test
    void writesFindingsAsJson() {
        Path file = Samples.file(folder, "word.json", DANGLING);
        assertThat(Ran.communique("validate", "--format", "json", file).calling(file))
                .isEqualTo(new Ran(1, """
                {
                  "findings": [
                    {
                      "severity": "error",
                      "code": "source.unresolved",
                      "file": "FILE",
                      "line": 23,
                      "column": 45,
                      "path": "/readouts/0/mentions/0/citations/0/source",
                      "record": "north-1",
                      "message": "no source 'gazete' in this dossier",
                      "remedy": "Correct the id, or add the source to 'sources'."
                    }
                  ],
                  "summary": {
                    "files": 1,
                    "error": 1,
                    "warning": 0,
                    "info": 0,
                    "notShown": 0
                  }
                }
                """, ""));
    }
}
