package io.github.communique.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.cli.Ran;
import io.github.communique.cli.Samples;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
    private static final String CHOICE = "comparing call-2 (2 readouts); --event chooses another: call-1 (1 readout)\n";

    @TempDir
    Path folder;

    private Path talks = Path.of("");

    @BeforeEach
    void write() {
        talks = Samples.file(folder, "talks.json", Samples.CALLS);
    }

    @Test
    void comparesTheEventWithReadoutsOfMostIssuersAndSaysSo() {
        Ran ran = Ran.communique("compare", talks);
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.err()).isEqualTo(CHOICE);
        assertThat(ran.out()).startsWith("The long call\n").contains("[1] North, written", "[2] South, briefing");
    }

    @Test
    void comparesTheEventThatWasAskedForWithoutAWord() {
        Ran ran = Ran.communique("compare", talks, "--event", "call-1");
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("call-1 (call, telephone)");
    }

    @Test
    void listsTheEventsThereAreForAnUnknownOne() {
        assertThat(Ran.communique("compare", talks, "--event", "call-3"))
                .isEqualTo(new Ran(
                        2,
                        "",
                        "no event 'call-3' in dossier 'talks'; it has call-1 (1 readout), call-2 (2 readouts)\n"));
    }

    @Test
    void saysThatThereIsNothingToCompare() {
        Ran ran = Ran.reading(Samples.CALLS.replaceAll("\"event\": \"call-.\"", "\"event\": \"gone\""), "compare", "-");
        assertThat(ran)
                .isEqualTo(new Ran(
                        2,
                        "",
                        "no event of dossier 'talks' has a readout, so there is nothing to compare; it has call-1 (no"
                                + " readouts), call-2 (no readouts)\n"));
    }

    @Test
    void leavesOutTopicsBelowALevel() {
        assertThat(Ran.communique("compare", talks).out()).contains("\n  Tariffs ");
        assertThat(Ran.communique("compare", talks, "--level", "1").out()).doesNotContain("\n  Tariffs ");
    }

    @Test
    void refusesALevelBelowTheRoots() {
        assertThat(Ran.communique("compare", talks, "--level", "0")).isEqualTo(new Ran(2, "", """
                        Invalid value for option '--level': level must be 1 or more: 0
                        Try 'communique compare --help'.
                        """));
    }

    @Test
    void namesRecordsInAnotherLanguage() {
        assertThat(Ran.communique("compare", talks, "--language", "ru").out()).contains("Север", "Торговля", "South");
    }

    @Test
    void refusesWhatIsNoLanguageTag() {
        assertThat(Ran.communique("compare", talks, "--language", "x_y").err())
                .isEqualTo("Invalid value for option '--language': language must be a BCP 47 tag such as 'en' or"
                        + " 'pt-BR': 'x_y'\nTry 'communique compare --help'.\n");
    }

    @Test
    void writesMarkdownAndJson() {
        assertThat(Ran.communique("compare", talks, "--format", "markdown").out())
                .startsWith("# The long call\n");
        assertThat(Ran.communique("compare", talks, "--format", "JSON").out()).startsWith("{\n  \"event\": \"call-2\"");
    }

    @Test
    void listsTheFormatsThereAreForAnUnknownOne() {
        assertThat(Ran.communique("compare", talks, "--format", "xml")).isEqualTo(new Ran(2, "", """
                        Invalid value for option '--format': must be one of text, markdown, json: 'xml'
                        Try 'communique compare --help'.
                        """));
    }

    @Test
    void writesToAFile() throws IOException {
        Path output = folder.resolve("talks.md");
        assertThat(Ran.communique("compare", talks, "--format", "markdown", "-o", output))
                .isEqualTo(new Ran(0, "", CHOICE));
        assertThat(output).content().startsWith("# The long call\n");
    }

    @Test
    void neverOverwritesTheDossier() throws IOException {
        Path same = folder.resolve(".").resolve("talks.json");
        assertThat(Ran.communique("compare", talks, "-o", same))
                .isEqualTo(new Ran(2, "", "the comparison would overwrite the dossier: " + same + "\n"));
        assertThat(talks).hasContent(Samples.CALLS);
    }

    @Test
    void saysThatTheOutputCannotBeWritten() throws IOException {
        Path missing = folder.resolve("none").resolve("talks.md");
        assertThat(Ran.communique("compare", talks, "--event", "call-1", "-o", missing))
                .isEqualTo(new Ran(3, "", missing + ": cannot be written: its folder does not exist\n"));
        assertThat(Ran.communique("compare", talks, "--event", "call-1", "-o", folder))
                .isEqualTo(new Ran(3, "", folder + ": cannot be written: is a directory\n"));
        assertThat(folder.toFile().list()).containsExactly("talks.json");
    }

    @Test
    void readsLinesByTheNameOfTheFileOrWhenTold() {
        Path lines = Samples.file(folder, "word.ndjson", Samples.STATEMENT_LINES);
        assertThat(Ran.communique("compare", lines).exitCode()).isZero();
        assertThat(Ran.reading(Samples.STATEMENT_LINES, "compare", "-", "--from", "ndjson"))
                .isEqualTo(Ran.communique("compare", lines));
    }
}
