package io.github.communique.cli.console;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** The standard output, buffered, which tells a reader that has gone away from a disk that is full. */
final class StandardOutput extends FilterOutputStream {
    private static final int BUFFER = 1 << 16;

    StandardOutput(OutputStream target) {
        super(new BufferedOutputStream(target, BUFFER));
    }

    @Override
    public void write(int b) throws IOException {
        try {
            out.write(b);
        } catch (IOException e) {
            throw translated(e);
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw translated(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw translated(e);
        }
    }

    /** Java has no type for it: "Broken pipe" on Unix, "The pipe is being closed" on Windows. */
    private static CommandFailure translated(IOException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("pipe") ? CommandFailure.closedPipe(e) : CommandFailure.writing("standard output", e);
    }
}
