package io.github.communique.csv.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** All that comes through a window is UTF-8, and all UTF-8 comes through and is decoded as Java decodes it. */
class TextWindowPropertyTest {
    private static final int BLOCK = 1 << 16;

    @Property
    void givesWhatTheDecoderOfJavaGives(
            @ForAll @From("texts") String text, @ForAll @IntRange(min = 1, max = 5) int bytesAtATime)
            throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(decode(readAll(bytes, bytesAtATime))).isEqualTo(text);
        assertThat(Utf8Text.units(bytes, 0, bytes.length)).isEqualTo(text.length());
    }

    @Property
    void refusesWhatTheDecoderOfJavaRefusesAndGivesAllBeforeIt(
            @ForAll @From("almostTexts") byte[] bytes, @ForAll @IntRange(min = 1, max = 5) int bytesAtATime)
            throws IOException {
        try {
            String expected = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            assertThat(decode(readAll(bytes, bytesAtATime))).isEqualTo(expected);
        } catch (CharacterCodingException e) {
            ByteArrayOutputStream read = new ByteArrayOutputStream();
            assertThatExceptionOfType(MalformedInputException.class)
                    .isThrownBy(() -> readInto(read, bytes, bytesAtATime));
            assertThat(new String(bytes, StandardCharsets.UTF_8)).startsWith(decode(read.toByteArray()));
        }
    }

    @Example
    void readsCharactersAcrossTheEndsOfItsBlocks() throws IOException {
        for (int before = BLOCK - 4; before <= BLOCK; before++) {
            String text = "a".repeat(before) + "🕊Ж条" + "б".repeat(BLOCK);
            assertThat(decode(readAll(text.getBytes(StandardCharsets.UTF_8), BLOCK)))
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
                    .isThrownBy(() -> readAll(HexFormat.of().parseHex(bytes), 8));
        }
    }

    private static String decode(byte[] text) {
        byte[] withSlack = Arrays.copyOf(text, text.length + TextWindow.SLACK);
        return new Utf8Text().decode(withSlack, 0, text.length);
    }

    private static byte[] readAll(byte[] bytes, int bytesAtATime) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        readInto(read, bytes, bytesAtATime);
        return read.toByteArray();
    }

    private static void readInto(ByteArrayOutputStream read, byte[] bytes, int bytesAtATime) throws IOException {
        try (TextWindow window = new TextWindow(new Trickle(bytes, bytesAtATime))) {
            int from = 0;
            while (window.advance(from)) {
                read.write(window.bytes(), 0, window.end());
                from = window.end();
            }
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                        Arbitraries.of(
                                "a", "\u0000", "\u007F", "\u0080", "\u07FF", "\u0800", "\uFFFF", "\uD7FF", "\uE000"),
                        Arbitraries.of("🕊", "\uDBFF\uDFFF", "\uD800\uDC00", "Ж", "条", "слово", "é", "слов о"))
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
