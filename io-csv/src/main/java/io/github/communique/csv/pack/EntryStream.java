package io.github.communique.csv.pack;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.Finding;
import io.github.communique.check.FindingCode;
import io.github.communique.check.Location;
import io.github.communique.check.ReadingCode;
import io.github.communique.csv.CsvLimits;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.zip.ZipException;

/** An entry of a zip file while it expands: refuses to become many times longer than it was, says what is damaged. */
final class EntryStream extends FilterInputStream {
    /** Whatever the ratio, an entry may have this many bytes. */
    private static final long SMALL = 1 << 20;

    private final String label;
    private final long most;
    private long expanded;

    EntryStream(InputStream in, String label, long packed, CsvLimits limits) {
        super(in);
        this.label = label;
        this.most = Math.max(SMALL, Math.max(packed, 0) * limits.maxZipRatio());
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read;
        try {
            read = in.read(buffer, offset, length);
        } catch (ZipException | EOFException e) {
            throw damaged(label, e);
        }
        expanded += Math.max(read, 0);
        if (expanded > most) {
            throw problem(
                    label,
                    ReadingCode.LIMIT,
                    "the entry of the zip file expands to more than " + most + " bytes, which the limit of its ratio"
                            + " allows");
        }
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        return read(new byte[(int) Math.min(count, 4096)]);
    }

    /** The message of the JDK says what is wrong in the terms of zip files; some have none. */
    static CommuniqueFormatException damaged(String label, IOException e) {
        String why = Objects.requireNonNullElse(e.getMessage(), "it is cut off");
        return problem(label, ReadingCode.SYNTAX, "the entry of the zip file is damaged: " + why);
    }

    private static CommuniqueFormatException problem(String label, FindingCode code, String message) {
        return new CommuniqueFormatException(Finding.at(code, Location.of(label), message));
    }
}
