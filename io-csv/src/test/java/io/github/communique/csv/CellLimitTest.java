package io.github.communique.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.ReadingCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The longest cell is counted in units of its text, however low the limit and however the cell is quoted. */
class CellLimitTest {
    @TempDir
    private Path folder = Path.of("");

    static Stream<String> titles() {
        return IntStream.of(1, 4, 15, 16_000, 33_000)
                .boxed()
                .flatMap(times ->
                        Stream.of("ab", "Жё", "🕊", "\"\"", "a,", "\"\n").map(text -> text.repeat(times)));
    }

    private CsvInput input(String title, int limit) throws IOException {
        String cell = "\"x" + title.replace("\"", "\"\"") + "yz\"";
        Path written =
                TextPackage.parse("@ dossier.csv\nid,title\nd," + cell + "\n").writeTo(folder.resolve("dossier"));
        return CsvInput.of(written).withLimits(CsvLimits.defaults().withMaxCellLength(limit));
    }

    @ParameterizedTest
    @MethodSource("titles")
    void aCellAsLongAsTheLimitIsRead(String title) throws IOException {
        assertThat(DossierCsv.read(input(title, title.length() + 3)).title()).isEqualTo("x" + title + "yz");
    }

    @ParameterizedTest
    @MethodSource("titles")
    void aCellThatIsOneUnitLongerIsRefused(String title) throws IOException {
        CsvInput input = input(title, title.length() + 2);
        assertThatExceptionOfType(CommuniqueFormatException.class)
                .isThrownBy(() -> DossierCsv.read(input))
                .satisfies(e -> assertThat(e.finding().code()).isEqualTo(ReadingCode.LIMIT));
    }
}
