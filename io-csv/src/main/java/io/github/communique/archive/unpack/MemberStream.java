package io.github.communique.archive.unpack;

import io.github.communique.archive.ArchiveLimits;
import io.github.communique.check.ArchiveCode;
import io.github.communique.check.ReadingCode;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/** One file as it is unpacked: keeps to the limits, and says in one way what is wrong with what it is packed in. */
final class MemberStream extends FilterInputStream {
    private static final long RATIO_FROM = 1 << 20;

    private final TailStream packed;
    private final ArchiveLimits limits;
    private final boolean isPacked;
    private final long packedBefore;
    private long count;

    MemberStream(InputStream in, TailStream packed, boolean isPacked, ArchiveLimits limits) {
        super(in);
        this.packed = packed;
        this.limits = limits;
        this.isPacked = isPacked;
        this.packedBefore = packed.count();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            int read = super.read(buffer, offset, length);
            count += Math.max(0, read);
            check();
            return read;
        } catch (EOFException e) {
            throw new Damage(ArchiveCode.CUT_FILE, "the compressed file is cut off");
        } catch (ZipException e) {
            throw new Damage(ArchiveCode.CUT_FILE, "the compressed file is damaged: " + e.getMessage());
        } catch (IOException e) {
            throw told(e, "the compressed file is damaged");
        }
    }

    /** The JDK tells of an entry whose sizes contradict its bytes as if the bytes could not be read. */
    static IOException told(IOException e, String damage) {
        return "Push back buffer is full".equals(e.getMessage()) ? new Damage(ArchiveCode.CUT_FILE, damage) : e;
    }

    private void check() throws Damage {
        if (count > limits.maxExpandedBytes()) {
            throw new Damage(
                    ReadingCode.LIMIT,
                    "the file is longer than the limit of " + limits.maxExpandedBytes() + " bytes allows");
        }
        long spent = packed.count() - packedBefore;
        if (isPacked && count > RATIO_FROM && count / limits.maxRatio() > spent) {
            throw new Damage(
                    ReadingCode.LIMIT,
                    "one compressed byte comes to more than the limit of " + limits.maxRatio() + " allows");
        }
    }

    /** The stream below goes on with the next file. */
    @Override
    public void close() {
        // Members closes it.
    }
}
