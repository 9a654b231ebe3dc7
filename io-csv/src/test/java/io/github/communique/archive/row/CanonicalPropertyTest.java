package io.github.communique.archive.row;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.file.LineBlock;
import io.github.communique.file.LineBlocks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A value that is shared is the one that its text gives. */
class CanonicalPropertyTest {
    @Property
    void everyTextHasItsValueHoweverFewPlacesThereAre(@ForAll("texts") List<String> texts) throws IOException {
        Canonical<String> values = new Canonical<>(4, 12, text -> "of " + text);
        Canonical<String>.Column column = values.column();
        TsvRow row = row(String.join("\t", texts));
        for (int i = 0; i < texts.size(); i++) {
            assertThat(values.get(row, i)).isEqualTo("of " + texts.get(i));
            assertThat(column.get(row, i)).isEqualTo("of " + texts.get(i));
        }
    }

    @Test
    void aTextThatComesAgainHasTheSameValue() throws IOException {
        Canonical<Object> values = new Canonical<>(16, 20, text -> new Object());
        TsvRow row = row("USA\tinternational\tUSA\tinternational");
        assertThat(values.get(row, 2)).isSameAs(values.get(row, 0));
        assertThat(values.get(row, 3)).isSameAs(values.get(row, 1));
    }

    @Test
    void numberedTextsDoNotTakeEachOthersPlaces() throws IOException {
        int count = 100;
        Canonical<Object> values = new Canonical<>(1 << 10, 40, text -> new Object());
        for (String prefix : List.of("", "A10", "20210", "a source with a number ")) {
            TsvRow row = row(IntStream.range(100, 100 + count)
                    .mapToObj(number -> prefix + number)
                    .collect(Collectors.joining("\t")));
            List<Object> first = all(values, row, count);
            List<Object> second = all(values, row, count);
            assertThat(second.stream().filter(first::contains)).as(prefix).hasSizeGreaterThan(count - 10);
        }
    }

    private static List<Object> all(Canonical<Object> values, TsvRow row, int count) {
        return IntStream.range(0, count)
                .mapToObj(column -> values.get(row, column))
                .toList();
    }

    private static TsvRow row(String text) throws IOException {
        LineBlock block = new LineBlock();
        byte[] bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
        new LineBlocks(new ByteArrayInputStream(bytes), 1 << 12, 1 << 12).next(block);
        BlockRows rows = new BlockRows(1 << 12, StandardCharsets.UTF_8);
        rows.enter(block);
        assertThat(rows.next()).isTrue();
        return rows.row();
    }

    /** Texts that begin alike, around the eight bytes that are looked at first. */
    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of("", "A", "ABCDEFG", "ABCDEFGH", "ABCDEFGHI", "ABCDEFGHIJKL", "ABCDEFGHIJKLM", "é", "B")
                .list()
                .ofMinSize(2)
                .ofMaxSize(30)
                .filter(texts -> !String.join("", texts).isEmpty());
    }
}
