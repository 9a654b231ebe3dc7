package io.github.communique.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Where a command reads and writes: results go to {@code out}, all else to {@code err}; both are UTF-8 always. */
final class Streams {
    private final InputStream in;
    private final OutputStream out;
    private final PrintWriter outWriter;
    private final PrintWriter err;

    Streams(InputStream in, OutputStream out, OutputStream err) {
        this.in = in;
        this.out = new StandardOutput(out);
        this.outWriter = new PrintWriter(new OutputStreamWriter(this.out, StandardCharsets.UTF_8));
        this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
    }

    static Streams standard() {
        return new Streams(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err));
    }

    InputStream in() {
        return in;
    }

    /** Buffered; throws {@link CommandFailure} only. */
    OutputStream out() {
        return out;
    }

    /** For help; it keeps errors to itself. */
    PrintWriter outWriter() {
        return outWriter;
    }

    PrintWriter err() {
        return err;
    }

    /** Writes one line to {@code err}. */
    void message(String line) {
        err.print(SafeText.line(line) + "\n");
        err.flush();
    }
}
