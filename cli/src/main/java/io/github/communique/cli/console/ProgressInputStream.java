package io.github.communique.cli.console;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that shows how far it has been read. */
final class ProgressInputStream extends FilterInputStream {
    private final Progress progress;

    ProgressInputStream(InputStream in, Progress progress) {
        super(in);
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        passed(b < 0 ? b : 1);
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        passed(count);
        return count;
    }

    private void passed(int count) {
        if (count < 0) {
            progress.end();
        } else {
            progress.advance(count);
        }
    }

    @Override
    public void close() throws IOException {
        progress.end();
        super.close();
    }
}
