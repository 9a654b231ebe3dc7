package io.github.communique.csv.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class Utf8ReaderPropertyTest {
    private static final int BUFFER = 1 << 16;

    @Property
    void givesWhatTheDecoderOfJavaGives(
            @ForAll @From("texts") String text,
            @ForAll @IntRange(min = 1, max = 5) int bytesAtATime,
            @ForAll @IntRange(min = 1, max = 5) int charsAtATime)
            throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(readAll(bytes, bytesAtATime, charsAtATime)).isEqualTo(text);
    }

    @Property
    void refusesWhatTheDecoderOfJavaRefusesAndGivesAllBeforeIt(
            @ForAll @From("almostTexts") byte[] bytes,
            @ForAll @IntRange(min = 1, max = 5) int bytesAtATime,
            @ForAll @IntRange(min = 1, max = 5) int charsAtATime)
            throws IOException {
        try {
            String expected = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            assertThat(readAll(bytes, bytesAtATime, charsAtATime)).isEqualTo(expected);
        } catch (CharacterCodingException e) {
            StringBuilder read = new StringBuilder();
            assertThatExceptionOfType(MalformedInputException.class)
                    .isThrownBy(() -> readInto(read, bytes, bytesAtATime, charsAtATime));
            assertThat(new String(bytes, StandardCharsets.UTF_8)).startsWith(read);
        }
    }

    @Example
    void readsCharactersAcrossTheEndsOfItsBuffer() throws IOException {
        for (int before = BUFFER - 4; before <= BUFFER; before++) {
            String text = "a".repeat(before) + "🕊Ж条" + "б".repeat(BUFFER);
            assertThat(readAll(text.getBytes(StandardCharsets.UTF_8), BUFFER, 1 << 12))
                    .isEqualTo(text);
        }
    }

    @Example
    void refusesOverlongFormsHalvesAndWhatIsBeyondTheLastCharacter() {
        for (String bytes : new String[] {
            "C080",
            "C1BF",
            "E080BF",
            "E09FBF",
            "EDA080",
            "EDBFBF",
            "F0808080",
            "F08FBFBF",
            "F4908080",
            "F5808080",
            "FF",
            "80",
            "C2",
            "E282",
            "F09F95",
            "C220",
            "E28220",
            "F09F9520"
        }) {
            assertThatExceptionOfType(MalformedInputException.class)
                    .as(bytes)
                    .isThrownBy(() -> readAll(HexFormat.of().parseHex(bytes), 8, 8));
        }
    }

    private static String readAll(byte[] bytes, int bytesAtATime, int charsAtATime) throws IOException {
        StringBuilder read = new StringBuilder();
        readInto(read, bytes, bytesAtATime, charsAtATime);
        return read.toString();
    }

    private static void readInto(StringBuilder read, byte[] bytes, int bytesAtATime, int charsAtATime)
            throws IOException {
        char[] chars = new char[charsAtATime + 1];
        try (Reader reader = new Utf8Reader(new Trickle(bytes, bytesAtATime))) {
            for (int count = reader.read(chars, 1, charsAtATime);
                    count >= 0;
                    count = reader.read(chars, 1, charsAtATime)) {
                assertThat(count).isBetween(1, charsAtATime);
                read.append(chars, 1, count);
            }
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                        Arbitraries.of(
                                "a", "\u0000", "\u007F", "\u0080", "\u07FF", "\u0800", "\uFFFF", "\uD7FF", "\uE000"),
                        Arbitraries.of("🕊", "\uDBFF\uDFFF", "\uD800\uDC00", "Ж", "条"))
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }

    /** Texts in which a byte was changed. */
    @Provide
    Arbitrary<byte[]> almostTexts() {
        return texts().map(text -> text.getBytes(StandardCharsets.UTF_8))
                .filter(bytes -> bytes.length > 0)
                .flatMap(bytes -> Arbitraries.integers()
                        .between(0, bytes.length - 1)
                        .flatMap(at -> Arbitraries.bytes().map(other -> {
                            byte[] changed = bytes.clone();
                            changed[at] = other;
                            return changed;
                        })));
    }

    /** Gives a few bytes at a time. */
    private static final class Trickle extends InputStream {
        private final ByteArrayInputStream bytes;
        private final int most;

        Trickle(byte[] bytes, int most) {
            this.bytes = new ByteArrayInputStream(bytes);
            this.most = most;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] to, int offset, int length) {
            return bytes.read(to, offset, Math.min(length, most));
        }
    }
}
