package io.github.communique.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What is taken for UTF-8 is what the decoder of Java takes. */
class Utf8PropertyTest {
    /** Texts of one, two, three and four bytes in runs of any length, so that words of eight bytes are cut anywhere. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a",
                        "ab",
                        "abcdefgh",
                        "Ж",
                        "Жд",
                        "слово",
                        "\u0080",
                        "\u07FF",
                        "\u0800",
                        "\uFFFF",
                        "条約",
                        "🕊",
                        " ")
                .list()
                .ofMaxSize(16)
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

    @Property(tries = 2000)
    void noByteOfATextIsInvalid(@ForAll @From("texts") String text, @ForAll @IntRange(max = 9) int start) {
        byte[] bytes = ("x".repeat(start) + text).getBytes(StandardCharsets.UTF_8);
        assertThat(Utf8.firstInvalid(bytes, start, bytes.length)).isEqualTo(-1);
    }

    @Property(tries = 5000)
    void theFirstInvalidByteIsThatOfJavasDecoder(@ForAll @From("almostTexts") byte[] bytes) {
        assertThat(Utf8.firstInvalid(bytes, 0, bytes.length)).isEqualTo(plainly(bytes));
    }

    private static int plainly(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer from = ByteBuffer.wrap(bytes);
        CharBuffer to = CharBuffer.allocate(bytes.length);
        boolean isMalformed = decoder.decode(from, to, true).isError();
        return isMalformed ? from.position() : -1;
    }
}
