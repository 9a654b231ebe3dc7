package io.github.communique.cli;

import io.github.communique.cli.console.Streams;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/** What a run of the command came to. */
public record Ran(int exitCode, String out, String err) {
    /** Runs the command with nothing on its standard input. */
    public static Ran communique(Object... args) {
        return reading("", args);
    }

    /** Runs the command with a text on its standard input. */
    public static Ran reading(String in, Object... args) {
        return reading(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), args);
    }

    public static Ran reading(InputStream in, Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.run(
                new Streams(in, out, err),
                Arrays.stream(args).map(Object::toString).toArray(String[]::new));
        return new Ran(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The same with {@code FILE} for the path of a file, which is another in each run. */
    public Ran calling(Path file) {
        return new Ran(exitCode, out.replace(file.toString(), "FILE"), err.replace(file.toString(), "FILE"));
    }
}
