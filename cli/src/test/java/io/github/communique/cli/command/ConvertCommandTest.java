package io.github.communique.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.cli.Ran;
import io.github.communique.cli.Samples;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {
    private static final String BAD_LINE =
            "{\"type\":\"party\",\"id\":\"east\",\"kind\":\"stat\",\"names\":{\"en\":\"East\"}}\n";
    private static final String REASON = "party kind must be one of state, organisation, sub-state, non-state: 'stat'";

    @TempDir
    Path folder;

    @Test
    void writesLinesAndReadsThemBack() {
        Path json = Samples.file(folder, "word.json", Samples.STATEMENT);
        Path lines = folder.resolve("word.ndjson");
        Path back = folder.resolve("back.json");
        assertThat(Ran.communique("convert", json, lines).calling(json))
                .isEqualTo(new Ran(0, "", "FILE: 7 records written\n"));
        assertThat(lines).hasContent(Samples.STATEMENT_LINES);
        assertThat(Ran.communique("convert", lines, back).calling(lines))
                .isEqualTo(new Ran(0, "", "FILE: 7 records read = 7 accepted + 0 rejected, 7 records written\n"));
        assertThat(Ran.communique("convert", json, json).exitCode()).isZero();
        assertThat(back).hasSameBinaryContentAs(json);
    }

    @Test
    void readsStdinAndWritesStdout() {
        Ran ran = Ran.reading(Samples.STATEMENT_LINES, "convert", "-", "-", "--from", "ndjson", "--to", "ndjson");
        assertThat(ran)
                .isEqualTo(new Ran(
                        0,
                        Samples.STATEMENT_LINES,
                        "standard input: 7 records read = 7 accepted + 0 rejected, 7 records written\n"));
    }

    @Test
    void asksForAFormatThatTheNameDoesNotTell() {
        assertThat(Ran.communique("convert", "word.json", "word.txt"))
                .isEqualTo(new Ran(
                        2,
                        "",
                        "the name of OUT does not tell its format, 'word.txt': add --to json, --to ndjson or"
                                + " --to csv-package\n"));
    }

    @Test
    void saysThatLinesWithoutAHeaderAreNoDocument() {
        String lines = Samples.STATEMENT_LINES.substring(Samples.STATEMENT_LINES.indexOf('\n') + 1);
        Ran ran = Ran.reading(lines, "convert", "-", "-", "--from", "ndjson", "--to", "json");
        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .contains("a dossier has a line of the type 'dossier' with its id and title; found none\n");
    }

    @Test
    void keepsTheOldFileWhereALineIsBad() throws IOException {
        Path in = Samples.file(folder, "in.ndjson", Samples.STATEMENT_LINES + BAD_LINE);
        Path out = Samples.file(folder, "out.ndjson", "old\n");
        Ran ran = Ran.communique("convert", in, out).calling(in);
        assertThat(ran)
                .isEqualTo(new Ran(
                        3,
                        "",
                        "FILE:8:36: /kind: " + REASON
                                + "\nTry 'communique validate FILE' to see all that is wrong, and what to do.\n"));
        assertThat(out).hasContent("old\n");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("in.ndjson", "out.ndjson");
    }

    @Test
    void showsWhatItLeavesOut() {
        Path in = Samples.file(folder, "in.ndjson", BAD_LINE + Samples.STATEMENT_LINES);
        Path out = folder.resolve("out.ndjson");
        assertThat(Ran.communique("convert", "--lenient", in, out).calling(in))
                .isEqualTo(new Ran(
                        1,
                        "",
                        "FILE:1:36: /kind: error: " + REASON + " [value.unknown-term]\n"
                                + "FILE: 8 records read = 7 accepted + 1 rejected, 7 records written\n"));
        assertThat(out).hasContent(Samples.STATEMENT_LINES);
    }

    @Test
    void keepsWhatItLeavesOutInAFile() {
        Path in = Samples.file(folder, "in.ndjson", Samples.STATEMENT_LINES + BAD_LINE);
        Path rejects = folder.resolve("bad.ndjson");
        Ran ran = Ran.communique("convert", "--lenient", "--rejects", rejects, in, in)
                .calling(in);
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err())
                .isEqualTo(rejects + ": 1 refused, with the reasons\n"
                        + "FILE: 8 records read = 7 accepted + 1 rejected, 7 records written\n");
        assertThat(in).hasContent(Samples.STATEMENT_LINES);
        assertThat(rejects)
                .content()
                .startsWith("{\"file\":\"" + in + "\",\"line\":8,\"text\":\"{\\\"type\\\":\\\"party\\\",")
                .contains("\"findings\":[{\"severity\":\"error\",\"code\":\"value.unknown-term\",")
                .endsWith("\"message\":\"" + REASON + "\"}]}\n");
    }

    @Test
    void emptiesAnOldRejectFileWhereNothingIsRefused() {
        Path in = Samples.file(folder, "in.ndjson", Samples.STATEMENT_LINES);
        Path rejects = Samples.file(folder, "bad.ndjson", "old\n");
        assertThat(Ran.communique("convert", "--lenient", "--rejects", rejects, in, folder.resolve("out.json"))
                        .exitCode())
                .isZero();
        assertThat(rejects).isEmptyFile();
    }

    @Test
    void showsTheFirstOfVeryManyProblems() {
        Ran ran = Ran.reading(
                BAD_LINE.repeat(50), "convert", "--lenient", "-", "-", "--from", "ndjson", "--to", "ndjson");
        assertThat(ran.err().lines()).hasSize(22);
        assertThat(ran.err()).contains("\nand 30 more; --rejects FILE keeps what was refused\n");
    }

    @Test
    void keepsUnknownPropertiesOfADocument() {
        Ran ran = Ran.reading(
                Samples.STATEMENT.replace("\"title\": \"Word\",\n", "\"title\": \"Word\", \"mood\": \"good\",\n"),
                "convert",
                "--lenient",
                "-",
                "-",
                "--from",
                "json",
                "--to",
                "ndjson");
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out()).contains("\"extensions\":{\"mood\":\"good\"}");
        assertThat(ran.err()).endsWith("standard input: 1 problem, 7 records written\n");
    }

    @Test
    void refusesADocumentOfWhichNothingCanBeRead() {
        Ran ran = Ran.reading("{\"a\":1}", "convert", "--lenient", "-", "-", "--from", "json", "--to", "json");
        assertThat(ran)
                .isEqualTo(new Ran(
                        3, "", "standard input:1:2: /a: a dossier must begin with the property 'communique': 'a'\n"));
    }

    @Test
    void refusesRejectsThatCannotBe() {
        assertThat(Ran.communique("convert", "a.ndjson", "b.ndjson", "--rejects", "c.ndjson"))
                .isEqualTo(new Ran(2, "", "--rejects needs --lenient: strict reading refuses the whole input\n"));
        assertThat(Ran.communique("convert", "a.ndjson", "b.ndjson", "--lenient", "--rejects", "./b.ndjson"))
                .isEqualTo(new Ran(2, "", "--rejects needs a file of its own, not that of IN or OUT: ./b.ndjson\n"));
        assertThat(Ran.communique("convert", "a.ndjson", "-", "--to", "json", "--lenient", "--rejects", "-"))
                .isEqualTo(new Ran(2, "", "--rejects and OUT cannot both be the standard output\n"));
    }
}
