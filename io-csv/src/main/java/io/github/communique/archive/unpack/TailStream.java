package io.github.communique.archive.unpack;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that counts what passes and keeps the last of it, where a zip has its end record. */
final class TailStream extends FilterInputStream {
    private static final int KEPT = 1 << 10;
    private static final int END_RECORD = 22;

    private final byte[] ring = new byte[KEPT];
    private long count;

    TailStream(InputStream in) {
        super(in);
    }

    /** How many bytes have passed. */
    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        if (b >= 0) {
            ring[(int) (count++ % KEPT)] = (byte) b;
        }
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        for (int i = Math.max(0, read - KEPT); i < read; i++) {
            ring[(int) ((count + i) % KEPT)] = buffer[offset + i];
        }
        count += Math.max(0, read);
        return read;
    }

    /** Reads on to the end and says whether the end record of a zip is there. */
    boolean endsAsZip() throws IOException {
        byte[] buffer = new byte[KEPT];
        while (read(buffer, 0, buffer.length) >= 0) {
            // All passes through the ring.
        }
        long first = Math.max(0, count - KEPT);
        for (long i = count - END_RECORD; i >= first; i--) {
            if (at(i) == 'P' && at(i + 1) == 'K' && at(i + 2) == 5 && at(i + 3) == 6) {
                return true;
            }
        }
        return false;
    }

    private byte at(long index) {
        return ring[(int) (index % KEPT)];
    }
}
