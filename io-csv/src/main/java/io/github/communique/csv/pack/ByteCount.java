package io.github.communique.csv.pack;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.Finding;
import io.github.communique.check.Location;
import io.github.communique.check.ReadingCode;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes of all files of a package, and refuses too many. */
final class ByteCount {
    private final String name;
    private final long most;
    private long counted;

    ByteCount(String name, long most) {
        this.name = name;
        this.most = most;
    }

    InputStream count(InputStream in) {
        return most == Long.MAX_VALUE ? in : new Counting(in);
    }

    private void add(int bytes) {
        counted += Math.max(bytes, 0);
        if (counted > most) {
            throw new CommuniqueFormatException(Finding.at(
                    ReadingCode.LIMIT,
                    Location.of(name),
                    "the tables have more than " + most + " bytes, which the limit for one dossier allows; reading"
                            + " record by record has no such limit"));
        }
    }

    private final class Counting extends FilterInputStream {
        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = in.read();
            add(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = in.read(buffer, offset, length);
            add(read);
            return read;
        }
    }
}
