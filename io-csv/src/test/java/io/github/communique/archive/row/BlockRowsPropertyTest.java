package io.github.communique.archive.row;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.file.LineBlock;
import io.github.communique.file.LineBlocks;
import io.github.communique.file.Utf8;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** The walker sees in each row what a look at byte after byte sees, whatever the bytes and the borders of blocks. */
class BlockRowsPropertyTest {
    private static final int MAX = 1 << 10;

    @Property
    void everyRowIsAsByteAfterByteShowsIt(
            @ForAll("bytes") byte[] bytes, @ForAll @IntRange(min = 1, max = 90) int blockSize) throws IOException {
        List<String> expected = new ArrayList<>();
        for (byte[] line : lines(bytes)) {
            int end = line.length > 0 && line[line.length - 1] == '\r' ? line.length - 1 : line.length;
            if (end > 0) {
                expected.add(plainly(Arrays.copyOf(line, end)));
            }
        }
        assertThat(walked(bytes, blockSize)).isEqualTo(expected);
    }

    private static List<byte[]> lines(byte[] bytes) {
        List<byte[]> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                lines.add(Arrays.copyOfRange(bytes, start, i));
                start = i + 1;
            }
        }
        lines.add(Arrays.copyOfRange(bytes, start, bytes.length));
        return lines;
    }

    private static String plainly(byte[] row) {
        int columns = 1;
        boolean hasNul = false;
        boolean isAscii = true;
        for (byte b : row) {
            columns += b == '\t' ? 1 : 0;
            hasNul |= b == 0;
            isAscii &= b >= 0;
        }
        return shown(row, columns, hasNul, isAscii, Utf8.firstInvalid(row, 0, row.length));
    }

    private static List<String> walked(byte[] bytes, int blockSize) throws IOException {
        LineBlocks blocks = new LineBlocks(new ByteArrayInputStream(bytes), blockSize, MAX);
        LineBlock block = new LineBlock();
        BlockRows rows = new BlockRows(MAX, StandardCharsets.UTF_8);
        List<String> walked = new ArrayList<>();
        while (blocks.next(block)) {
            rows.enter(block);
            while (rows.next()) {
                TsvRow row = rows.row();
                int invalid = rows.firstInvalid();
                walked.add(shown(
                        row.copy(),
                        row.columns(),
                        rows.hasNul(),
                        row.isAscii(),
                        invalid < 0 ? -1 : invalid - row.start()));
            }
        }
        return walked;
    }

    private static String shown(byte[] row, int columns, boolean hasNul, boolean isAscii, int invalid) {
        return Arrays.toString(row) + " " + columns + " " + hasNul + " " + isAscii + " " + invalid;
    }

    /** Bytes at the edges of what is told apart, and stretches without any. */
    @Provide
    Arbitrary<byte[]> bytes() {
        Arbitrary<String> parts = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of("\n", "\t", "\t\t\t", "\r\n", "\r", "\0")),
                Tuple.of(3, Arbitraries.of("\u0001", "\b", "\u000B", "\u000F", "\u0010", " ", "\u007F", "\u0089")),
                Tuple.of(
                        3,
                        Arbitraries.of(
                                "\u008A",
                                "\u0080",
                                "\u00C2\u00A0",
                                "\u00D0\u009F",
                                "\u00E2\u0082\u00AC",
                                "\u00F0\u009D\u0084\u009E")),
                Tuple.of(4, Arbitraries.strings().withCharRange('a', 'z').ofMaxLength(20)));
        return parts.list().ofMaxSize(60).map(list -> String.join("", list).getBytes(StandardCharsets.ISO_8859_1));
    }
}
