package io.github.communique.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.cli.Ran;
import io.github.communique.cli.Samples;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressOptionTest {
    @TempDir
    Path folder;

    @Test
    void showsTheProgressOfAFileAndErasesIt() {
        Path file = Samples.file(folder, "word.json", Samples.STATEMENT);
        Ran ran = Ran.communique("validate", "--progress=always", file);
        assertThat(ran.out()).isEqualTo("no findings in 1 file\n");
        assertThat(ran.err()).startsWith("\r0.0 of 0.0 MB (100%), ").matches("(?s).*\r +\r");
    }

    @Test
    void isErasedBeforeAMessage() {
        Ran ran = Ran.reading(
                Samples.STATEMENT_LINES, "convert", "-", "-", "--from=ndjson", "--to=ndjson", "--progress=always");
        assertThat(ran.err())
                .startsWith("\r0.0 MB, ")
                .endsWith(" \rstandard input: 7 records read = 7 accepted + 0 rejected, 7 records written\n");
    }

    @Test
    void showsNothingByDefaultWhereThereIsNoTerminal() {
        assertThat(Ran.reading(Samples.STATEMENT, "validate", "-").err()).isEmpty();
        assertThat(Ran.reading(Samples.STATEMENT, "validate", "-", "--progress=never")
                        .err())
                .isEmpty();
    }

    @Test
    void isNotInTheHelp() {
        assertThat(Ran.communique("validate", "--help").out()).doesNotContain("--progress");
    }
}
