package io.github.communique.csv.cell;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.communique.check.CommuniqueFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** Whatever the text, rows are those of FastCSV, and so is what is refused. */
class RowParserPropertyTest {
    private static final int BLOCK = 1 << 16;

    /** Rows, and whether a problem ended them. */
    record Outcome(List<List<String>> rows, List<Long> lines, boolean isRefused) {
        Outcome() {
            this(new ArrayList<>(), new ArrayList<>(), false);
        }

        Outcome refused() {
            return new Outcome(rows, lines, true);
        }

        void add(long line, List<String> row) {
            if (row.stream().anyMatch(cell -> !cell.isEmpty())) {
                rows.add(row);
                lines.add(line);
            }
        }
    }

    /** Texts in which everything that means something comes often, in any order; the header keeps binary starts out. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.frequencyOf(
                Tuple.of(
                        8,
                        Arbitraries.of(
                                ",", "\"", "\"\"", "\n", "\r", "\r\n", "\t", " ", "\u0000", "\u001F", "a", "Ж", "条",
                                "🕊")),
                Tuple.of(3, Arbitraries.of("\"a\"", "\",\"", "\"\n", ",\"", "\"\r\n\"", "\"\"\"\"")),
                Tuple.of(1, Arbitraries.of("abcdefgh", "слово и слово", "abcdefg,", "条約の全文", "long ".repeat(20))));
        return pieces.list().ofMaxSize(24).map(list -> "head\n" + String.join("", list));
    }

    @Property(tries = 3000)
    void everyTextGivesTheRowsThatFastCsvGives(
            @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 9) int bytesAtATime) throws IOException {
        assertThat(ours(text, bytesAtATime)).isEqualTo(theirs(text));
    }

    @Property(tries = 100)
    void noRowIsChangedByTheEndOfABlock(@ForAll("texts") String text, @ForAll @IntRange(max = 40) int before)
            throws IOException {
        String text1 = "head\n" + "x".repeat(BLOCK - 5 - 30 + before) + "\n" + text;
        assertThat(ours(text1, BLOCK)).isEqualTo(theirs(text1));
    }

    @Example
    void rowsLongerThanABlockAreRead() throws IOException {
        for (String text : List.of(
                "head\n\"" + "Ж\"\"\n".repeat(BLOCK) + "\",b\n",
                "head\n" + "a cell,".repeat(10_000) + "\nb\n",
                "head\n" + "a\"b".repeat(BLOCK) + ",c")) {
            assertThat(ours(text, BLOCK)).isEqualTo(theirs(text));
        }
    }

    private static Outcome theirs(String text) throws IOException {
        Outcome outcome = new Outcome();
        try (var reader = CsvReader.builder()
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            reader.forEach(row -> outcome.add(row.getStartingLineNumber(), row.getFields()));
            return outcome;
        } catch (CsvParseException e) {
            return outcome.refused();
        }
    }

    private static Outcome ours(String text, int bytesAtATime) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Outcome outcome = new Outcome();
        try (CellReader reader = CellReader.open("t.csv", () -> trickle(bytes, bytesAtATime), ',', 1 << 22)) {
            while (reader.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < reader.row().size(); i++) {
                    cells.add(reader.row().text(i));
                }
                outcome.add(reader.row().line(), cells);
            }
            return outcome;
        } catch (CommuniqueFormatException e) {
            return outcome.refused();
        }
    }

    /** Gives a few bytes at a time. */
    private static InputStream trickle(byte[] bytes, int most) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] to, int offset, int length) {
                return super.read(to, offset, Math.min(length, most));
            }
        };
    }
}
