package io.github.communique.json.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** Our decoder of UTF-8 beside Java's. */
class Utf8DecoderPropertyTest {
    private static final List<byte[]> OTHERS = List.of(
            bytes(0x80),
            bytes(0xC1, 0xBF),
            bytes(0xC0, 0x80),
            bytes(0xE0, 0x9F, 0xBF),
            bytes(0xED, 0xA0, 0x80),
            bytes(0xF0, 0x8F, 0xBF, 0xBF),
            bytes(0xF4, 0x90, 0x80, 0x80),
            bytes(0xD0),
            bytes(0xE2, 0x82),
            bytes(0xFF));

    private final Utf8Decoder decoder = new Utf8Decoder();

    @Property(tries = 2_000)
    void everyTextIsWhatJavaDecodes(@ForAll("texts") byte[] text, @ForAll @IntRange(max = 9) int margin) {
        assertThat(decode(text, margin)).isEqualTo(new String(text, StandardCharsets.UTF_8));
    }

    @Property(tries = 4_000)
    void everyOtherSequenceIsRefusedWhereJavaRefusesIt(@ForAll("pieces") byte[] bytes) {
        assertThat(decode(bytes, 3)).isEqualTo(decodedByJava(bytes));
    }

    @Property(tries = 4_000)
    void everySequenceOfAnyBytesIsReadOrRefusedAsJavaDoesIt(@ForAll byte[] bytes) {
        assertThat(decode(bytes, 0)).isEqualTo(decodedByJava(bytes));
    }

    @Property(tries = 1_000)
    void noStringIsReadThatDoesNotEndInTheBuffer(@ForAll("texts") byte[] text) {
        assertThat(decoder.text(text, 0, text.length)).isNull();
    }

    /** Decodes a string with a quote behind it, and as much of the buffer as Jackson has of most. */
    private @Nullable String decode(byte[] bytes, int margin) {
        byte[] buffer = new byte[bytes.length + 2 * margin + 9];
        System.arraycopy(bytes, 0, buffer, margin, bytes.length);
        buffer[margin + bytes.length] = '"';
        return decoder.text(buffer, margin, buffer.length);
    }

    /** The text up to the first quote; null if it is not UTF-8, or has an escape or a control character before that. */
    private static @Nullable String decodedByJava(byte[] bytes) {
        int length = 0;
        while (length < bytes.length && bytes[length] != '"') {
            byte b = bytes[length++];
            if (b == '\\' || (b >= 0 && b < ' ')) {
                return null;
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    @Provide
    Arbitrary<byte[]> texts() {
        return joined(characters());
    }

    @Provide
    Arbitrary<byte[]> pieces() {
        return joined(Arbitraries.oneOf(characters(), characters(), Arbitraries.of(OTHERS)));
    }

    private static Arbitrary<byte[]> characters() {
        return Arbitraries.of("a", "жж", "продолжить ", "\u0080", "\u07ff", "€", "\ud7ff", "\uffff", "📞", "abcdefgh")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    private static Arbitrary<byte[]> joined(Arbitrary<byte[]> parts) {
        return parts.list().ofMaxSize(60).map(all -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            all.forEach(out::writeBytes);
            return out.toByteArray();
        });
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
