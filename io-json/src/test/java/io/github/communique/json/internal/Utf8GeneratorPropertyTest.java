package io.github.communique.json.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.text.Surrogates;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** Our generator beside Jackson's own. */
class Utf8GeneratorPropertyTest {
    private static final JsonFactory PLAIN = JsonFactory.builder()
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .rootValueSeparator("")
            .build();

    @Property(tries = 1_000)
    void everyTextIsWrittenAsJacksonWritesIt(@ForAll("texts") List<String> texts) {
        assertThat(ours(texts)).isEqualTo(plain(texts));
    }

    @Property(tries = 300)
    void everyTextAcrossTheEndOfTheBufferIsWrittenAsJacksonWritesIt(
            @ForAll("lengths") List<Integer> lengths, @ForAll("pieces") String piece) {
        List<String> texts = lengths.stream().map(piece::repeat).toList();
        assertThat(ours(texts)).isEqualTo(plain(texts));
    }

    @Property(tries = 500)
    void everyNameAndTermIsWrittenAsJacksonWritesIt(@ForAll("texts") List<String> names) {
        byte[] ours = bytes(new Utf8GeneratorFactory(), g -> writeNames(names, true, g));
        assertThat(ours).isEqualTo(bytes(PLAIN, g -> writeNames(names, false, g)));
    }

    @Property(tries = 300)
    void everyPlainTextIsWrittenAsJacksonWritesItAcrossTheEndOfTheBufferToo(
            @ForAll("plainLengths") List<Integer> lengths) {
        String times = "2021-01-26T10:00:00Z/".repeat(15);
        List<String> texts =
                lengths.stream().map(length -> times.substring(0, length)).toList();
        byte[] ours = bytes(
                new Utf8GeneratorFactory(),
                g -> writePlainTexts(texts, g, text -> {
                    assertThat(((Utf8Generator) g).tryWritePlain(text)).isEqualTo(text.length() <= 256);
                    return text.length() <= 256;
                }));
        assertThat(ours).isEqualTo(bytes(PLAIN, g -> writePlainTexts(texts, g, text -> false)));
    }

    @Property
    void noTextWithHalfOfASurrogatePairIsWrittenEvenInPart(
            @ForAll("pieces") String before, @ForAll @CharRange(from = '\uD800', to = '\uDFFF') char half) {
        for (String text : List.of(before + half, before + half + "a", half + before + "x")) {
            byte[] written = bytes(new Utf8GeneratorFactory(), g -> {
                g.writeStartArray();
                assertThat(((Utf8Generator) g).tryWriteString(text)).isFalse();
                g.writeString("b").writeEndArray();
            });
            assertThat(new String(written, StandardCharsets.UTF_8)).isEqualTo("[\"b\"]");
        }
    }

    private static byte[] ours(List<String> texts) {
        return bytes(new Utf8GeneratorFactory(), g -> writeTexts(texts, g));
    }

    private static byte[] plain(List<String> texts) {
        return bytes(PLAIN, g -> writeTexts(texts, g));
    }

    /** Texts at the top, in lists and in objects, with other values between them. */
    private static void writeTexts(List<String> texts, JsonGenerator g) {
        for (String text : texts) {
            g.writeString(text).writeStartArray().writeString(text).writeNumber(1);
            g.writeString(text).writeStartObject().writeName(text).writeString(text);
            g.writeName("b").writeNull().writeName("c").writeString(text).writeEndObject();
            g.writeString(text).writeEndArray();
        }
    }

    /** Plain texts in all places, written by Jackson unless something else has written them. */
    private static void writePlainTexts(List<String> texts, JsonGenerator g, Predicate<String> isWritten) {
        Consumer<String> write = text -> {
            if (!isWritten.test(text)) {
                g.writeString(text);
            }
        };
        for (String text : texts) {
            write.accept(text);
            g.writeStartArray();
            write.accept(text);
            write.accept(text);
            g.writeStartObject().writeName("a");
            write.accept(text);
            g.writeName("b");
            write.accept(text);
            g.writeEndObject().writeEndArray();
        }
    }

    private static void writeNames(List<String> names, boolean isPrepared, JsonGenerator g) {
        for (String text : names) {
            SerializedString name = isPrepared ? new PreparedString(text) : new SerializedString(text);
            g.writeStartObject().writeName(name).writeString(name).writeName(name);
            g.writeStartArray().writeString(name).writeString(name).writeEndArray();
            g.writeName(name).writeBoolean(true).writeEndObject().writeString(name);
        }
    }

    private static byte[] bytes(JsonFactory factory, Consumer<JsonGenerator> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator g = factory.createGenerator(ObjectWriteContext.empty(), out)) {
            content.accept(g);
        }
        return out.toByteArray();
    }

    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(30).filter(text -> Surrogates.indexOfLone(text) < 0);
        Arbitrary<String> mixed = pieces().list().ofMaxSize(30).map(pieces -> String.join("", pieces));
        return Arbitraries.oneOf(any, mixed).list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                "a",
                "abcdefg",
                "abcdefgh",
                "é",
                "ж",
                "Согласие ",
                "\u07FF",
                "\u0800",
                "€",
                "\uFFFF",
                "📞",
                "\"",
                "\\",
                "/",
                "\n",
                "\u0000",
                "\u001F",
                "\b\t\f\r",
                "\u007F",
                "\u0080",
                "\u2028",
                " ");
    }

    /** Around the longest that are copied. */
    @Provide
    Arbitrary<List<Integer>> plainLengths() {
        return Arbitraries.of(0, 1, 22, 255, 256, 257, 300).list().ofMaxSize(60);
    }

    @Provide
    Arbitrary<List<Integer>> lengths() {
        return Arbitraries.of(0, 7, 8, 9, 500, 571, 3_970, 3_992, 3_993, 4_000, 4_001, 9_000)
                .list()
                .ofMaxSize(12);
    }
}
