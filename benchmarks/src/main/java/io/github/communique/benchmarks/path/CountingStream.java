package io.github.communique.benchmarks.path;

import java.io.OutputStream;

/** Takes bytes and keeps their number. */
final class CountingStream extends OutputStream {
    private long count;

    long count() {
        return count;
    }

    @Override
    public void write(int b) {
        count++;
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        count += length;
    }
}
