package io.github.communique.cli.console;

import io.github.communique.text.SafeText;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Where a command reads and writes: results go to {@code out}, all else to {@code err}; both are UTF-8 always. */
public final class Streams {
    private final InputStream in;
    private final OutputStream out;
    private final PrintWriter outWriter;
    private final PrintWriter err;
    private final StatusLine status;
    private final boolean isTerminal;
    private ProgressMode progress = ProgressMode.NEVER;

    /** Streams of which {@code err} is no terminal. */
    public Streams(InputStream in, OutputStream out, OutputStream err) {
        this(in, out, err, false);
    }

    private Streams(InputStream in, OutputStream out, OutputStream err, boolean isTerminal) {
        this.in = in;
        this.isTerminal = isTerminal;
        this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
        this.status = new StatusLine(this.err);
        this.out = new StandardOutput(status.clearedBefore(out));
        this.outWriter = new PrintWriter(new OutputStreamWriter(this.out, StandardCharsets.UTF_8));
    }

    public static Streams standard() {
        return new Streams(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Terminal.isStderr());
    }

    public InputStream in() {
        return in;
    }

    /** Buffered; throws {@link CommandFailure} only. */
    public OutputStream out() {
        return out;
    }

    /** For help; it keeps errors to itself. */
    public PrintWriter outWriter() {
        return outWriter;
    }

    public PrintWriter err() {
        status.clear();
        return err;
    }

    /** Writes one line to {@code err}. */
    public void message(String line) {
        status.clear();
        err.print(SafeText.line(line) + "\n");
        err.flush();
    }

    /** From now on shows, or does not show, how far inputs have been read. */
    public void showProgress(ProgressMode when) {
        progress = when;
    }

    /**
     * Makes a stream show how far it has been read, if that is to be shown.
     *
     * @param total how many bytes it has; 0 if not known
     */
    public InputStream withProgress(InputStream stream, long total) {
        return withProgress(stream, total, Progress.NO_ROWS);
    }

    /**
     * Makes a stream show how far it has been read, and how many rows of it were, if that is to be shown.
     *
     * @param total how many bytes it has; 0 if not known
     * @param rows how many rows were read so far
     */
    public InputStream withProgress(InputStream stream, long total, LongSupplier rows) {
        boolean always = progress == ProgressMode.ALWAYS;
        if (always || (progress == ProgressMode.AUTO && isTerminal)) {
            long delay = always ? 0 : TimeUnit.SECONDS.toNanos(1);
            return new ProgressInputStream(stream, new Progress(status, total, delay, System::nanoTime, rows));
        }
        return stream;
    }
}
