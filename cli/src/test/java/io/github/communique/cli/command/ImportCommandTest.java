package io.github.communique.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.cli.Ran;
import io.github.communique.cli.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    private static final String HEADER = "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text"
            + "\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher"
            + "\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude\n";
    private static final String CALL = "1\t2021-01-26\tNorway\tGovernment\tNorway\tDiscuss by telephone\t041\t1"
            + "\tAfghanistan\tGovernment\tAfghanistan\t77\t1\tThe Gazette\tOslo\t\tOslo\tNorway\t59.91\t10.75\n";
    private static final String BACK =
            "2\t2021-01-26\tAfghanistan\tGovernment\tAfghanistan\tDiscuss by telephone\t041\t1"
                    + "\tNorway\tGovernment\tNorway\t77\t1\tThe Gazette\tOslo\t\tOslo\tNorway\t59.91\t10.75\n";
    private static final String BAD = CALL.replace("\t041\t", "\t13y\t");
    private static final String WORD = CALL.replace("1\t2021", "3\t2021").replace("\t041\t", "\t010\t");

    @TempDir
    Path folder;

    @Test
    void writesADossierInWhichNothingIsWrong() {
        Path in = Samples.file(folder, "events.tab", HEADER + CALL + BACK + WORD);
        Path out = folder.resolve("events.ndjson");
        Ran ran = Ran.communique("import", in, "-o", out).calling(in);
        assertThat(ran).isEqualTo(new Ran(0, "", """
                        FILE: icews, 3 rows read = 2 kept + 1 folded + 0 filtered + 0 refused
                        folded.mirrored 1
                        3 rows read = 2 kept + 1 folded + 0 filtered + 0 refused, 6 records written
                        """));
        assertThat(out).content().startsWith("""
                        {"type":"dossier","communique":"1.0","id":"import","title":"Events from events.tab"}
                        {"type":"source","id":"icews:story/77",""");
        assertThat(Ran.communique("validate", out).exitCode()).isZero();
        assertThat(Ran.communique("show", out).exitCode()).isZero();
    }

    @Test
    void selectsAndWritesToStdout() {
        Path in = Samples.file(folder, "events.tab", HEADER + CALL + BACK + WORD);
        Ran ran = Ran.communique("import", "--select", "actions", "--from", "icews", "-o", "-", "--id", "words", in);
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out())
                .contains("\"id\":\"words\"")
                .contains("\"type\":\"action\"")
                .doesNotContain("\"call\"");
        assertThat(ran.err()).contains("filtered.kind 2\n");
    }

    @Test
    void readsTheStandardInput() {
        Ran ran = Ran.reading(HEADER + CALL, "import", "-", "-o", "-");
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).contains("\"file\":\"standard input\",\"line\":2");
    }

    @Test
    void keepsRefusedAndFoldedRowsAndTheReport() throws IOException {
        Path in = Samples.file(folder, "events.tab", HEADER + CALL + BAD + BACK);
        Path bad = folder.resolve("bad.ndjson");
        Path folds = folder.resolve("folds.ndjson");
        Path report = folder.resolve("report.json");
        Ran ran = Ran.communique(
                "import", in, "-o", folder.resolve("o.jsonl"), "--rejects", bad, "--folds", folds, "--report", report);
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(Files.readString(bad))
                .startsWith(
                        "{\"file\":\"" + in + "\",\"line\":3,\"code\":\"archive.code-unknown\",\"text\":\"1\\t2021-")
                .contains("\"findings\":[{\"severity\":\"error\",\"code\":\"archive.code-unknown\"")
                .endsWith("}]}\n");
        assertThat(folds)
                .hasContent(
                        "{\"event\":\"icews:1/2021-01-26\",\"file\":\"" + in
                                + "\",\"line\":4,\"reason\":\"mirrored\",\"matched\":[\"date\",\"parties\",\"code\",\"place\",\"story\"]}\n");
        assertThat(Files.readString(report)).startsWith("{\n  \"read\": 3,\n  \"kept\": 1,\n  \"folded\": 1,");
    }

    @Test
    void showsRefusedRowsWhereNoFileKeepsThem() {
        Path in = Samples.file(folder, "events.tab", HEADER + BAD + CALL);
        Ran ran = Ran.communique("import", in, "-o", "-").calling(in);
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err())
                .startsWith("FILE:2: CAMEO Code: error: the event type must be a code of CAMEO 1.1b3, such as '041':"
                        + " '13y' [archive.code-unknown]\n");
    }

    @Test
    void writesNothingOfWhatIsNoArchive() {
        Path in = Samples.file(folder, "notes.txt", "hello\n");
        Path out = Samples.file(folder, "old.ndjson", "old\n");
        Ran ran = Ran.communique("import", in, "-o", out).calling(in);
        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.err())
                .isEqualTo("FILE: error: the first row has 1 column; GDELT events have 57, 58 or 61, ICEWS and POLECAT"
                        + " a header with their names [archive.not-recognised]\n"
                        + "nothing was written: none of the files is of an archive\n");
        assertThat(out).hasContent("old\n");
    }

    @Test
    void writesAPackageOfTablesOrAFlatTable() {
        Path in = Samples.file(folder, "events.tab", HEADER + CALL);
        Path lines = folder.resolve("calls.ndjson");
        assertThat(Ran.communique("import", in, "-o", lines).exitCode()).isZero();
        for (String name : new String[] {"calls/", "calls.zip"}) {
            assertThat(Ran.communique("import", in, "-o", folder + "/" + name).exitCode())
                    .isZero();
            assertThat(Ran.communique("validate", folder + "/" + name).exitCode())
                    .isZero();
            Path back = folder.resolve("back.json");
            Path json = folder.resolve("calls.json");
            assertThat(Ran.communique("convert", folder + "/" + name, back).exitCode())
                    .isZero();
            assertThat(Ran.communique("convert", lines, json).exitCode()).isZero();
            assertThat(back).hasSameBinaryContentAs(json);
        }
        assertThat(Ran.communique("import", in, "-o", folder.resolve("calls.csv"))
                        .exitCode())
                .isZero();
        assertThat(folder.resolve("calls.csv"))
                .content()
                .startsWith("event,event_type,event_time,")
                .hasLineCount(2);
    }

    @Test
    void refusesWhatCannotBe() {
        Path in = Samples.file(folder, "events.tab", HEADER + CALL);
        assertThat(Ran.communique("import", in, "-o", "events.md").err())
                .isEqualTo(
                        "OUT must end in .ndjson, .jsonl, .zip or .csv, or in / for a folder of tables: 'events.md'\n");
        assertThat(Ran.communique("import", in, "-o", "-", "--select", "phones").exitCode())
                .isEqualTo(2);
        assertThat(Ran.communique("import", in, "-o", "-", "--select", "root"))
                .extracting(Ran::exitCode, Ran::err)
                .containsExactly(2, "ICEWS does not mark root events, so 'root' selects nothing of it\n");
        assertThat(Ran.communique("import", in, "-o", "-", "--fold", "day").err())
                .startsWith(
                        "Invalid value for option '--fold': fold field must be one of date, parties, code, place, story:"
                                + " 'day'\n");
        assertThat(Ran.communique("import", in, "-o", "-", "--encoding", "latin-9x")
                        .err())
                .startsWith("Invalid value for option '--encoding': not an encoding that Java knows: 'latin-9x'\n");
        assertThat(Ran.communique("import", in, "-o", "-", "--threads", "0").err())
                .startsWith("Invalid value for option '--threads': there must be 1 thread or more, not 0\n");
        assertThat(Ran.communique("import", in, in, "-o", "-").exitCode()).isEqualTo(2);
        assertThat(Ran.communique("import", "nowhere.tab", "-o", "-").err()).isEqualTo("nowhere.tab: no such file\n");
        assertThat(Ran.communique("import", in, "-o", "-", "--report", in).err())
                .isEqualTo("--rejects, --folds and --report each need a file of their own: " + in + "\n");
    }

    @Test
    void showsRowsAsItGoes() {
        Path in = Samples.file(folder, "events.tab", HEADER + CALL + WORD.repeat(4000));
        Ran ran = Ran.communique("import", in, "-o", "-", "--threads", "1", "--progress", "always");
        assertThat(ran.err())
                .containsPattern("[0-9.]+ of 0\\.[0-9] MB \\([0-9]+%\\), [0-9.]+ MB/s, [0-9]+ rows, [0-9]+ rows/s");
    }
}
