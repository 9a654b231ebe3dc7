package io.github.communique.csv.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Any cells survive our writer and reader, and those of others. */
class CellPropertyTest {
    /** Texts in which everything that means something in a table comes often, and everything else too. */
    @Provide
    Arbitrary<String> cells() {
        Arbitrary<String> special = Arbitraries.of(
                ",", ";", "\t", "\"", "\"\"", "\n", "\r", "\r\n", " ", "a", "é", "条", "🕊", "\uFEFF", "\\");
        Arbitrary<String> any = Arbitraries.strings()
                .all()
                .ofMaxLength(5)
                .filter(text -> text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
        Arbitrary<String> chunks = Arbitraries.oneOf(special, any, special.map(chunk -> chunk.repeat(9_000)));
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just("")),
                Tuple.of(5, chunks.list().ofMaxSize(6).map(list -> String.join("", list))));
    }

    /** Rows of one width, each with some text, below a header: what begins like another format is told as that. */
    @Provide
    Arbitrary<List<List<String>>> rows() {
        return Arbitraries.integers()
                .between(1, 4)
                .flatMap(width -> cells().list()
                        .ofSize(width)
                        .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
                        .list()
                        .ofMaxSize(6)
                        .map(rows -> Stream.concat(Stream.of(Collections.nCopies(width, "column")), rows.stream())
                                .toList()));
    }

    @Provide
    Arbitrary<Character> separators() {
        return Arbitraries.of(',', ';', '\t');
    }

    @Property(tries = 300)
    void everyCellSurvivesOurWriterAndReader(
            @ForAll("rows") List<List<String>> rows, @ForAll("separators") char separator) throws IOException {
        assertThat(Cells.read(Cells.write(rows, separator), separator)).isEqualTo(rows);
    }

    @Property(tries = 300)
    void everyCellThatWeWriteIsReadByAnotherParser(@ForAll("rows") List<List<String>> rows) throws IOException {
        List<List<String>> parsed = new ArrayList<>();
        try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(Cells.write(rows, ',')))) {
            parser.forEach(row -> parsed.add(row.toList()));
        }
        assertThat(parsed).isEqualTo(rows);
    }

    @Property(tries = 300)
    void everyCellThatAnotherWriterWritesIsReadByUs(
            @ForAll("rows") List<List<String>> rows,
            @ForAll("separators") char separator,
            @ForAll LineDelimiter lineEnd,
            @ForAll boolean isAllQuoted)
            throws IOException {
        StringWriter text = new StringWriter();
        var builder = CsvWriter.builder().fieldSeparator(separator).lineDelimiter(lineEnd);
        if (isAllQuoted) {
            builder.quoteStrategy(QuoteStrategies.ALWAYS);
        }
        try (CsvWriter writer = builder.build(text)) {
            rows.forEach(writer::writeRecord);
        }
        assertThat(Cells.read(text.toString(), separator)).isEqualTo(rows);
    }

    @Property(tries = 100)
    void noCellIsQuotedWithoutNeed(@ForAll("rows") List<List<String>> rows) throws IOException {
        String written = Cells.write(rows, ',');
        boolean isNeeded = rows.stream().flatMap(List::stream).anyMatch(cell -> cell.matches("(?s).*[,\"\\r\\n].*"));
        assertThat(written.contains("\"")).isEqualTo(isNeeded);
        assertThat(written).endsWith("\n");
    }

    @Property(tries = 300)
    void everyTextThatNeedsNoQuotesIsEncodedAsJavaEncodesIt(@ForAll("cells") String cell) throws IOException {
        String plain = cell.replaceAll("[\"\\r\\n\\t]", "Ж");
        assertThat(Cells.bytes(List.of(List.of(plain)), '\t'))
                .isEqualTo((plain + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Example
    void plainCellsAreWrittenAsTheyAreAcrossTheEndsOfTheBuffer() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringBuilder expected = new StringBuilder();
        try (CellWriter writer = new CellWriter(out, ',', new boolean[] {true, false, true})) {
            for (int i = 0; i < 2_000; i++) {
                String id = "id-" + "x".repeat(i % 1_100);
                writer.write(new String[] {id, "a,b", id, null});
                expected.append(id).append(",\"a,b\",").append(id).append(",\n");
            }
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(expected.toString());
    }

    @Example
    void halfOfASurrogatePairIsRefusedWithTheNumberOfItsCell() {
        for (String half :
                List.of("\uD83D", "\uDE00", "a\uD83Da", "\uDE00\uD83D", "\"\uD83D", "x".repeat(40_000) + "\uD83D")) {
            assertThatExceptionOfType(LoneSurrogateException.class)
                    .isThrownBy(() -> Cells.write(List.of(List.of("", "whole 😀", half)), ','))
                    .satisfies(e -> assertThat(e.cell()).isEqualTo(2));
        }
    }
}
