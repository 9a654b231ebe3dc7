package io.github.communique.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.model.DossierHeader;
import io.github.communique.model.DossierId;
import io.github.communique.model.DossierRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Strings are looked at in blocks of bytes, and those that come again are made once. */
class StringsPropertyTest {
    @Property(tries = 400)
    void everyTextIsReadBackWhateverItsLength(@ForAll("texts") String text) throws IOException {
        DossierHeader header =
                DossierHeader.builder().id(DossierId.of("a")).title(text).build();
        assertThat(read(List.of(header, header))).containsExactly(header, header);
    }

    @Property(tries = 400)
    void everyIdIsReadBackHoweverManyCameBefore(@ForAll("ids") List<String> ids) throws IOException {
        List<DossierRecord> headers = new ArrayList<>();
        for (String id : ids) {
            headers.add(DossierHeader.builder().id(DossierId.of(id)).title("t").build());
        }
        headers.addAll(List.copyOf(headers));
        assertThat(read(headers)).isEqualTo(headers);
    }

    @Property(tries = 400)
    void everyTextIsReadTheSameFromEscapes(@ForAll("texts") String text) throws IOException {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(unit -> escaped.append(String.format("\\u%04x", unit)));
        String line = "{\"type\":\"dossier\",\"communique\":\"1.0\",\"id\":\"a\",\"title\":\"" + escaped + "\"}";
        try (NdjsonReader reader = NdjsonReader.open(JsonInput.of("x", line))) {
            assertThat(((DossierHeader) reader.next()).title()).isEqualTo(text);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of("a", "ж", "€", "📞", "\"", "\\", "\n", "\u007f", "abcdefgh", " ");
        return Arbitraries.oneOf(
                        pieces.list().ofMinSize(1).ofMaxSize(40).map(parts -> String.join("", parts)),
                        Arbitraries.integers().between(4_080, 4_110).map("x"::repeat))
                .filter(text -> !text.isBlank());
    }

    @Provide
    Arbitrary<List<String>> ids() {
        return Arbitraries.strings()
                .withChars("ab-/")
                .ofMinLength(0)
                .ofMaxLength(60)
                .map(rest -> "a" + rest)
                .list()
                .ofMaxSize(60);
    }

    private static List<DossierRecord> read(List<? extends DossierRecord> records) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (NdjsonWriter writer = NdjsonWriter.to(out)) {
            for (DossierRecord item : records) {
                writer.write(item);
            }
        }
        List<DossierRecord> read = new ArrayList<>();
        try (NdjsonReader reader = NdjsonReader.open(JsonInput.of("x", out.toByteArray()))) {
            reader.forEachRemaining(read::add);
        }
        return read;
    }
}
