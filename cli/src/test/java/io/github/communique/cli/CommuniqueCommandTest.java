package io.github.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.cli.console.Streams;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommuniqueCommandTest {
    @TempDir
    Path folder;

    @Test
    void showsHelpOnStderrWithoutArguments() {
        Ran ran = Ran.communique();
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("Usage: communique ").contains("Exit codes:", "Examples:");
    }

    @Test
    void showsHelpOnStdoutWhenAsked() {
        Ran ran = Ran.communique("--help");
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).isEqualTo(Ran.communique().err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"compare", "validate", "convert", "show"})
    void teachesEveryCommandByExample(String command) {
        Ran ran = Ran.communique(command, "--help");
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .startsWith("Usage: communique " + command + " ")
                .contains("Examples:\n  communique " + command + " talks")
                .doesNotContain("stacktrace");
    }

    @Test
    void tellsItsVersion() {
        Ran ran = Ran.communique("--version");
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).matches("communique \\d+\\.\\d+\\.\\d+\\S* \\(format 1\\.0, Java \\S+\\)\n");
    }

    @Test
    void tellsTheSameVersionHoweverItIsAsked() {
        String line = Ran.communique("--version").out();
        assertThat(Ran.communique("-V").out()).isEqualTo(line);
        assertThat(Ran.communique("--stacktrace", "--version").out()).isEqualTo(line);
    }

    @Test
    void findsACommandBehindAnOptionOfItsOwn() {
        assertThat(Ran.communique("--stacktrace", "schema").out())
                .isEqualTo(Ran.communique("schema").out());
    }

    @Test
    void suggestsTheCommandThatWasMeant() {
        Ran ran = Ran.communique("compre", "x.json");
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("'compre'", "Did you mean: communique compare");
    }

    @Test
    void namesAnUnknownOption() {
        Ran ran = Ran.communique("show", "x.json", "--shiny");
        assertThat(ran).isEqualTo(new Ran(2, "", "Unknown option: '--shiny'\nTry 'communique show --help'.\n"));
    }

    @Test
    void readsAFileWhoseNameBeginsWithAnAtSign() {
        Path file = Samples.file(folder, "@talks.json", Samples.CALLS);
        assertThat(Ran.communique("show", file).exitCode()).isZero();
        assertThat(Ran.communique("show", "@talks.json").err()).isEqualTo("@talks.json: no such file\n");
    }

    @Test
    void showsAStackTraceOnlyWhenAsked() {
        assertThat(Ran.communique("show", "none.json").err()).isEqualTo("none.json: no such file\n");
        assertThat(Ran.communique("--stacktrace", "show", "none.json").err())
                .contains("\tat ")
                .endsWith("none.json: no such file\n");
    }

    @Test
    void endsQuietlyWhenNobodyReadsItsOutput() {
        Broken run = Broken.with("Broken pipe", "show", Samples.file(folder, "talks.json", Samples.CALLS));
        assertThat(run).isEqualTo(new Broken(141, ""));
    }

    @Test
    void saysThatTheOutputCannotBeWritten() {
        String message = "standard output: cannot be written: no space left on device\n";
        Path file = Samples.file(folder, "word.json", Samples.STATEMENT);
        assertThat(Broken.with("No space left on device", "show", file)).isEqualTo(new Broken(3, message));
        assertThat(Broken.with("No space left on device", "validate", file)).isEqualTo(new Broken(3, message));
        assertThat(Broken.with("No space left on device", "--help")).isEqualTo(new Broken(3, message));
    }

    @Test
    void saysThatTheInputCannotBeReadOn() {
        InputStream torn = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Input/output error");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                return read();
            }
        };
        Ran expected = new Ran(3, "", "standard input: input/output error\n");
        assertThat(Ran.reading(torn, "show", "-")).isEqualTo(expected);
        assertThat(Ran.reading(torn, "convert", "-", "-", "--from", "ndjson", "--to", "ndjson"))
                .isEqualTo(expected);
    }

    /** What a run came to whose stdout takes nothing. */
    private record Broken(int exitCode, String err) {
        static Broken with(String reason, Object... args) {
            OutputStream out = new OutputStream() {
                @Override
                public void write(int b) throws IOException {
                    throw new IOException(reason);
                }
            };
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            String[] texts = Arrays.stream(args).map(Object::toString).toArray(String[]::new);
            int exitCode = Main.run(new Streams(new ByteArrayInputStream(new byte[0]), out, err), texts);
            return new Broken(exitCode, err.toString(StandardCharsets.UTF_8));
        }
    }
}
