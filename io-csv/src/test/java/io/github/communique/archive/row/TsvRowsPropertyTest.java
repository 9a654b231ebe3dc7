package io.github.communique.archive.row;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.file.Utf8;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The walker sees what splitting the text sees, however the stream hands its bytes over. */
class TsvRowsPropertyTest {
    private static final int MAX = 1 << 20;

    @Property(tries = 300)
    void everyCellIsFoundWhateverTheReads(@ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 700) int chunk)
            throws IOException {
        List<List<String>> expected = text.lines()
                .filter(line -> !line.isEmpty())
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
        assertThat(cells(text, chunk, true)).isEqualTo(expected);
        assertThat(cells(text, chunk, false)).isEqualTo(expected);
    }

    @Property(tries = 300)
    void everyLineNumberIsThatOfTheText(@ForAll("texts") String text) throws IOException {
        List<String> lines = List.of(text.split("\n", -1));
        TsvRows rows = rows(text, 64);
        while (rows.next()) {
            String line = lines.get((int) rows.line() - 1);
            assertThat(rows.row().text()).isEqualTo(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
            assertThat(rows.row().isAscii()).isEqualTo(line.chars().allMatch(c -> c < 128));
            assertThat(rows.hasNul()).isEqualTo(line.indexOf(0) >= 0);
        }
    }

    @Property(tries = 200)
    void noBytesAreUtf8ThatTheJdkRefuses(@ForAll("bytes") byte[] bytes) {
        boolean isValid =
                Arrays.equals(new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8), bytes);
        assertThat(Utf8.firstInvalid(bytes, 0, bytes.length) < 0).isEqualTo(isValid);
    }

    /** Lead and continuation bytes, and what lies at the edges of what they allow. */
    @Provide
    Arbitrary<byte[]> bytes() {
        return Arbitraries.of(
                        0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xED, 0xEF, 0xF0,
                        0xF4, 0xF5, 0xFF)
                .list()
                .ofMaxSize(6)
                .map(list -> {
                    byte[] bytes = new byte[list.size()];
                    for (int i = 0; i < bytes.length; i++) {
                        bytes[i] = (byte) (int) list.get(i);
                    }
                    return bytes;
                });
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> cell = Arbitraries.of("a", "0", " ", "\"", "|", "é", "€", "𝄞", "\0", "word")
                .list()
                .ofMaxSize(8)
                .map(list -> String.join("", list));
        Arbitrary<String> row = cell.list().ofMinSize(1).ofMaxSize(70).map(cells -> String.join("\t", cells));
        Arbitrary<String> end = Arbitraries.of("\n", "\n", "\n", "\r\n", "\n\n");
        return row.flatMap(first -> end.map(last -> first + last))
                .list()
                .ofMaxSize(12)
                .map(lines -> String.join("", lines))
                .flatMap(text -> Arbitraries.of(text, text.stripTrailing().isEmpty() ? text : text + "x\ty"));
    }

    /** All columns at once, or one after the other from the last to the first and back. */
    private static List<List<String>> cells(String text, int chunk, boolean isIndexed) throws IOException {
        TsvRows rows = rows(text, chunk);
        List<List<String>> all = new ArrayList<>();
        Random random = new Random(chunk);
        while (rows.next()) {
            TsvRow row = rows.row();
            if (isIndexed) {
                row.index();
            } else {
                row.text(random.nextInt(row.columns()));
            }
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.columns(); i++) {
                cells.add(row.text(i));
            }
            all.add(cells);
        }
        return all;
    }

    private static TsvRows rows(String text, int chunk) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new TsvRows(new Chunks(bytes, chunk), TsvRows.BLOCK, MAX, StandardCharsets.UTF_8);
    }

    /** A stream that never gives more than some bytes at once. */
    private static final class Chunks extends InputStream {
        private final ByteArrayInputStream in;
        private final int most;

        Chunks(byte[] bytes, int most) {
            this.in = new ByteArrayInputStream(bytes);
            this.most = most;
        }

        @Override
        public int read() {
            return in.read();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            return in.read(buffer, offset, Math.min(length, most));
        }
    }
}
