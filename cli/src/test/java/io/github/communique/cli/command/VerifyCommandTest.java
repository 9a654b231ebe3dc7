package io.github.communique.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.cli.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {
    private static final String TALKS = """
            {"communique": "1.0", "id": "talks", "title": "Talks",
             "sources": [{"id": "wire/1", "kind": "news-article", "publisher": "Wire", "title": "They talked",
                          "language": "en"}],
             "events": [{"type": "action", "id": "statement", "time": "2021-01-26", "kind": "statement",
                         "description": "North speaks of South",
                         "citations": [{"source": "wire/1", "quote": {"exact": "firm “support” – for South"},
                                        "directness": "verbatim"}]}]}
            """;

    @TempDir
    private Path folder;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void confirmsAQuoteWhateverItsLineBreaksDashesAndQuotationMarks() throws IOException {
        write("wire+1.txt", "North voiced firm\n\"support\" - for South.");
        assertThat(Ran.reading(TALKS, "verify", "-", "--sources", folder.toString()))
                .isEqualTo(new Ran(0, """
                        no findings in 1 file
                        1 of 1 citation confirmed, 0 missed, 0 ambiguous, 0 without a text, 0 without words to look up
                        """, ""));
    }

    @Test
    void readsTheTextOfAPage() throws IOException {
        Path page = write("page.html", "<p>North voiced <b>firm</b> &ldquo;support&rdquo;&nbsp;&ndash; for South.</p>");
        assertThat(Ran.reading(TALKS, "verify", "-", "--source", "wire/1=" + page)
                        .out())
                .contains("1 of 1 citation confirmed");
    }

    @Test
    void showsTheNearestPassageOfAQuoteThatIsNotThere() throws IOException {
        Path wire = write("wire.txt", "North voiced strong “support” – for South.");
        Ran ran = Ran.reading(TALKS, "verify", "-", "--source", "wire/1=" + wire);
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out())
                .startsWith(
                        "standard input:6:28: /events/0/citations/0: error: 'firm “support” – for South' is not in the text of"
                                + " 'wire/1'; the nearest passage")
                .contains("expected 'firm', found 'strong' [evidence.quote-not-found]")
                .endsWith("0 of 1 citation confirmed, 1 missed, 0 ambiguous, 0 without a text, 0 without words to look"
                        + " up\n");
    }

    @Test
    void saysWhichSourceHasNoText() {
        assertThat(Ran.reading(TALKS, "verify", "-", "--sources", folder.toString())
                        .out())
                .contains("/sources/0: info: no text is given for 'wire/1': 1 citation not checked"
                        + " [evidence.text-not-given]");
    }

    @Test
    void asksForTheTexts() {
        Ran ran = Ran.reading(TALKS, "verify", "-");
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("Missing the texts: give --sources FOLDER or --source ID=FILE");
    }

    @Test
    void refusesAnIdThatNoSourceCanHave() {
        Ran ran = Ran.reading(TALKS, "verify", "-", "--source", "Wire=x.txt");
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("Invalid value for option '--source': source id must be");
    }

    @Test
    void saysHowTheTextOfASourceIsGiven() {
        Ran ran = Ran.reading(TALKS, "verify", "-", "--source", "wire.txt");
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).isEqualTo("""
                        Invalid value for option '--source': must be ID=FILE: 'wire.txt'
                        Try 'communique verify --help'.
                        """);
    }

    @Test
    void saysThatATextCannotBeRead() {
        Path none = folder.resolve("none.txt");
        assertThat(Ran.reading(TALKS, "verify", "-", "--source", "wire/1=" + none))
                .isEqualTo(new Ran(3, "", none + ": no such file\n"));
        Path folderThatIsNot = folder.resolve("none");
        assertThat(Ran.reading(TALKS, "verify", "-", "--sources", folderThatIsNot.toString())
                        .exitCode())
                .isEqualTo(3);
    }

    @Test
    void writesFindingsAndCountsAsJson() throws IOException {
        Path wire = write("wire.txt", "North voiced strong “support” – for South.");
        Path talks = write("talks.json", TALKS);
        assertThat(Ran.communique("verify", talks, "--source", "wire/1=" + wire, "--format", "json")
                        .calling(talks))
                .isEqualTo(new Ran(1, """
                {
                  "findings": [
                    {
                      "severity": "error",
                      "code": "evidence.quote-not-found",
                      "file": "FILE",
                      "line": 6,
                      "column": 28,
                      "path": "/events/0/citations/0",
                      "record": "statement",
                      "message": "'firm “support” – for South' is not in the text of 'wire/1'; the nearest passage, at 13–41, differs: expected 'firm', found 'strong'",
                      "remedy": "Copy the words from the source; the message gives the nearest passage. If they stand in another source, cite that."
                    }
                  ],
                  "summary": {
                    "files": 1,
                    "error": 1,
                    "warning": 0,
                    "info": 0,
                    "notShown": 0,
                    "citations": {
                      "all": 1,
                      "confirmed": 0,
                      "missed": 1,
                      "ambiguous": 0,
                      "notGiven": 0,
                      "notCheckable": 0
                    }
                  }
                }
                """, ""));
    }

    @Test
    void writesMissesAsResultsAtTheirPlaceInTheDossier() throws IOException {
        Path wire = write("wire.txt", "North voiced strong “support” – for South.");
        Ran ran = Ran.reading(TALKS, "verify", "-", "--source", "wire/1=" + wire, "--format", "sarif");
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .contains(
                        "\"ruleId\": \"evidence.quote-not-found\"",
                        "\"startLine\": 6,",
                        "\"startColumn\": 28",
                        "\"fullyQualifiedName\": \"/events/0/citations/0\"");
    }

    @Test
    void hasNoResultsWhereEveryQuoteIsConfirmed() throws IOException {
        Path wire = write("wire.txt", "North voiced firm “support” – for South.");
        Ran ran = Ran.reading(TALKS, "verify", "-", "--source", "wire/1=" + wire, "--format", "sarif");
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).containsPattern("\"results\": \\[\\s*]");
    }

    @Test
    void namesTheLineOfTheRecordInAStream() throws IOException {
        Path lines = folder.resolve("talks.ndjson");
        Ran.communique("convert", write("talks.json", TALKS), lines);
        Path wire = write("wire.txt", "North voiced strong “support” – for South.");
        assertThat(Ran.communique("verify", lines, "--source", "wire/1=" + wire)
                        .calling(lines)
                        .out())
                .startsWith("FILE:3: /citations/0: error: 'firm “support” – for South' is not in the text of 'wire/1'");
    }

    @Test
    void showsOnlyWhatIsBadEnough() {
        assertThat(Ran.reading(TALKS, "verify", "-", "--sources", folder.toString(), "--severity", "error"))
                .isEqualTo(new Ran(0, """
                        1 info in 1 file; 1 not shown
                        0 of 1 citation confirmed, 0 missed, 0 ambiguous, 1 without a text, 0 without words to look up
                        """, ""));
    }
}
