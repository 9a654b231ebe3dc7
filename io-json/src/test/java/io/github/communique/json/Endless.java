package io.github.communique.json;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A beginning, and then the same text for ever. */
final class Endless extends InputStream {
    private static final int BLOCK = 64 << 10;

    private final byte[] start;
    private final byte[] block;
    private long position;

    Endless(String start, String repeated) {
        this.start = start.getBytes(StandardCharsets.UTF_8);
        int length = repeated.getBytes(StandardCharsets.UTF_8).length;
        this.block = repeated.repeat(BLOCK / length + 1).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        read(one, 0, 1);
        return one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        boolean atStart = position < start.length;
        byte[] from = atStart ? start : block;
        int at = (int) (atStart ? position : (position - start.length) % block.length);
        int count = Math.min(length, from.length - at);
        System.arraycopy(from, at, buffer, offset, count);
        position += count;
        return count;
    }
}
