package io.github.communique.archive.unpack;

import io.github.communique.archive.row.TsvRows;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The first lines of a file, to tell by them what it is; the file can still be read from its start. */
public final class Head {
    private static final int SIZE = 64 << 10;
    private static final int ROWS = 100;

    private final List<List<String>> rows;
    private final InputStream all;
    private final boolean isUtf16;

    private Head(List<List<String>> rows, InputStream all, boolean isUtf16) {
        this.rows = rows;
        this.all = all;
        this.isUtf16 = isUtf16;
    }

    /** Reads the beginning; a byte-order mark of UTF-8 is passed over. */
    public static Head of(InputStream in, int maxRow) throws IOException {
        byte[] buffer = new byte[SIZE];
        int count = 0;
        InputStream rest = in;
        try {
            for (int read = 0; read >= 0 && count < SIZE; count += Math.max(0, read)) {
                read = in.read(buffer, count, SIZE - count);
            }
        } catch (Damage e) {
            rest = failing(e);
        }
        byte[] bytes = Arrays.copyOf(buffer, count);
        boolean hasMark =
                bytes.length > 2 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB && (bytes[2] & 0xFF) == 0xBF;
        int from = hasMark ? 3 : 0;
        boolean isUtf16 = bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFF + 0xFE;
        TsvRows reader = new TsvRows(
                new ByteArrayInputStream(bytes, from, bytes.length - from), SIZE, maxRow, StandardCharsets.UTF_8);
        List<List<String>> rows = new ArrayList<>();
        while (rows.size() < ROWS && reader.next() && (reader.hasLineEnd() || bytes.length < SIZE)) {
            rows.add(List.of(reader.row().text().split("\t", -1)));
        }
        InputStream start = new ByteArrayInputStream(bytes, from, bytes.length - from);
        return new Head(rows, new SequenceInputStream(start, rest), isUtf16);
    }

    /** A compressed file that breaks off here is told so when it is read on. */
    private static InputStream failing(IOException failure) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw failure;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                throw failure;
            }
        };
    }

    /** The first rows, cell by cell. */
    public List<List<String>> rows() {
        return rows;
    }

    /** The whole file. */
    public InputStream all() {
        return all;
    }

    /** Whether it begins as UTF-16 does. */
    public boolean isUtf16() {
        return isUtf16;
    }
}
