package io.github.communique.archive.unpack;

import io.github.communique.archive.ArchiveInput;
import io.github.communique.archive.ArchiveLimits;
import io.github.communique.check.ArchiveCode;
import io.github.communique.check.ReadingCode;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** The files of an input: itself, or those in a zip, one after the other; nothing is written anywhere. */
public final class Members implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final ArchiveInput input;
    private final ArchiveLimits limits;
    private final TailStream packed;
    private final @Nullable ZipInputStream zip;
    private final @Nullable InputStream single;
    private final boolean isPacked;
    private int count;

    private Members(
            ArchiveInput input,
            ArchiveLimits limits,
            TailStream packed,
            @Nullable ZipInputStream zip,
            @Nullable InputStream single,
            boolean isPacked) {
        this.input = input;
        this.limits = limits;
        this.packed = packed;
        this.zip = zip;
        this.single = single;
        this.isPacked = isPacked;
    }

    /** Opens an input and tells by its first bytes what it is packed in. */
    public static Members open(ArchiveInput input, ArchiveLimits limits) throws IOException {
        InputStream raw = input.open();
        try {
            BufferedInputStream buffered = new BufferedInputStream(raw, BUFFER);
            buffered.mark(4);
            byte[] magic = buffered.readNBytes(4);
            buffered.reset();
            TailStream packed = new TailStream(buffered);
            if (begins(magic, 'P', 'K', 3, 4) || begins(magic, 'P', 'K', 5, 6)) {
                return new Members(input, limits, packed, new ZipInputStream(packed), null, true);
            }
            boolean isGzip = begins(magic, 0x1F, 0x8B);
            InputStream single = isGzip ? gunzip(packed) : packed;
            return new Members(input, limits, packed, null, single, isGzip);
        } catch (IOException e) {
            raw.close();
            throw e;
        }
    }

    private static InputStream gunzip(InputStream packed) throws IOException {
        try {
            return new GZIPInputStream(packed, BUFFER);
        } catch (EOFException | ZipException e) {
            throw new Damage(ArchiveCode.CUT_FILE, "the compressed file is cut off");
        }
    }

    private static boolean begins(byte[] bytes, int... expected) {
        for (int i = 0; i < expected.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    /** Moves to the next file; null if there is none. */
    @Nullable
    public Member next() throws IOException {
        if (zip != null) {
            return nextInZip(zip);
        }
        if (count++ > 0 || single == null) {
            return null;
        }
        return new Member(input.name(), input.fileName(), new MemberStream(single, packed, isPacked, limits));
    }

    private @Nullable Member nextInZip(ZipInputStream stream) throws IOException {
        ZipEntry entry = nextEntry(stream);
        while (entry != null && entry.isDirectory()) {
            entry = nextEntry(stream);
        }
        if (entry == null) {
            if (!packed.endsAsZip()) {
                throw new Damage(ArchiveCode.CUT_FILE, "the zip is cut off: its end record is missing");
            }
            return null;
        }
        if (++count > limits.maxMembers()) {
            throw new Damage(
                    ReadingCode.LIMIT, "the zip holds more files than the limit of " + limits.maxMembers() + " allows");
        }
        String suffix = "!" + entry.getName();
        return new Member(
                input.name() + suffix, input.fileName() + suffix, new MemberStream(stream, packed, true, limits));
    }

    private static @Nullable ZipEntry nextEntry(ZipInputStream stream) throws IOException {
        try {
            return stream.getNextEntry();
        } catch (EOFException e) {
            throw new Damage(ArchiveCode.CUT_FILE, "the zip is cut off");
        } catch (ZipException | IllegalArgumentException e) {
            throw new Damage(ArchiveCode.CUT_FILE, "the zip is damaged: " + e.getMessage());
        } catch (IOException e) {
            throw MemberStream.told(e, "the zip is damaged");
        }
    }

    @Override
    public void close() throws IOException {
        packed.close();
    }

    /**
     * A file.
     *
     * @param name what messages call it
     * @param fileName what events say they are from
     * @param in its bytes, unpacked
     */
    public record Member(String name, String fileName, InputStream in) {}
}
