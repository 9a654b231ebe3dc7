package io.github.communique.cli.file;

import io.github.communique.cli.console.CommandFailure;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream whose errors say what could not be read, so that nobody takes them for errors of the output. */
public final class NamedInputStream extends FilterInputStream {
    private final String name;

    public NamedInputStream(String name, InputStream in) {
        super(in);
        this.name = name;
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (IOException e) {
            throw CommandFailure.reading(name, e);
        }
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            return super.read(buffer, offset, length);
        } catch (IOException e) {
            throw CommandFailure.reading(name, e);
        }
    }
}
