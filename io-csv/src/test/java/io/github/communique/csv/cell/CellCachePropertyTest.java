package io.github.communique.csv.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever was seen before, a cell has the value of its own text. */
class CellCachePropertyTest {
    /** Cells that differ little: in length, in a zero behind, in one byte of any word. */
    @Provide
    Arbitrary<List<String>> cells() {
        Arbitrary<String> pieces = Arbitraries.of("a", "\u0000", "Ж", "b", "aaaaaaa", "aaaaaaaa", "aaaaaaab", "🕊");
        return pieces.list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(list -> String.join("", list))
                .list()
                .ofMaxSize(60);
    }

    @Property(tries = 1000)
    void everyCellHasTheValueOfItsText(@ForAll("cells") List<String> cells) throws IOException {
        List<String> twice = new ArrayList<>(cells);
        twice.addAll(cells);
        assertThat(values(twice)).isEqualTo(twice);
    }

    @Example
    void cellsHaveTheirValuesWhenTooFewRepeatAndWhenMoreThanAreHeldDo() throws IOException {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < 6_000; i++) {
            cells.add("often-" + i % 3);
            cells.add("id-" + i % 1_500);
        }
        for (int i = 0; i < 6_000; i++) {
            cells.add("only-once-" + i);
        }
        assertThat(values(cells)).isEqualTo(cells);
    }

    private static List<String> values(List<String> cells) throws IOException {
        byte[] bytes = ("head\n" + String.join("\n", cells) + "\n").getBytes(StandardCharsets.UTF_8);
        List<String> values = new ArrayList<>();
        CellCache<String> cache = new CellCache<>();
        try (CellReader reader = CellReader.open("t.csv", () -> new ByteArrayInputStream(bytes), ',', 1 << 20)) {
            reader.next();
            while (reader.next()) {
                values.add(cache.get(reader.row(), 0, text -> text));
            }
        }
        return values;
    }
}
