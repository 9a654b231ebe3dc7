package io.github.communique.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.communique.benchmarks.corpus.Corpus;
import io.github.communique.benchmarks.corpus.Size;
import io.github.communique.check.DossierChecker;
import io.github.communique.csv.DossierCsv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {
    /** A file of GDELT 2.0, of 21 January 2019, 22:00. */
    private static final Path REAL_ROWS = Path.of("../../shared/data/gdelt/20190121220000.export.CSV");

    private static final RowFigures REAL = new RowFigures(1_629, 404.5, 18.7, 4.9, 22.1, 37.6, 23.0);

    @TempDir
    static Path folder;

    private final Corpus corpus = Corpus.in(folder.resolve("one"), Size.TINY);
    private final Corpus again = Corpus.in(folder.resolve("other"), Size.TINY);

    @Test
    void isTheSameEveryTime() throws IOException {
        assertThat(corpus.readouts()).hasSameBinaryContentAs(again.readouts());
        assertThat(corpus.gdelt()).hasSameBinaryContentAs(again.gdelt());
        assertThat(corpus.mentions().resolve("readout_mentions.csv"))
                .hasSameBinaryContentAs(again.mentions().resolve("readout_mentions.csv"));
    }

    @Test
    void hasReadoutsOfAboutOnePointEightKilobytesAQuarterOfThemOutsideAscii() throws IOException {
        byte[] bytes = Files.readAllBytes(corpus.readouts());
        int outside = 0;
        for (byte b : bytes) {
            outside += b < 0 ? 1 : 0;
        }
        assertThat(bytes.length / Size.TINY.readouts()).isBetween(1_700, 1_900);
        assertThat(100 * outside / bytes.length).isBetween(24, 30);
        assertThat(Files.readString(corpus.readouts())).contains("📞");
    }

    @Test
    void hasRowsOf61ColumnsOfWhichSomeAreCallsAndAQuarterIsUnderRoot04() throws IOException {
        List<String[]> rows = Files.readString(corpus.gdelt())
                .lines()
                .map(line -> line.split("\t", -1))
                .toList();
        assertThat(rows).hasSize(Size.TINY.rows()).allMatch(cells -> cells.length == 61);
        assertThat(rows.stream().filter(cells -> cells[26].equals("041")).count())
                .isBetween(10L, 30L);
        assertThat(rows.stream().filter(cells -> cells[28].equals("04")).count())
                .isBetween(88L, 128L);
    }

    @Test
    void hasRowsOfGdeltLikeRealOnes() throws IOException {
        Size size = new Size("like-real", 1, REAL.rows(), 1);
        RowFigures made = RowFigures.of(
                Files.readString(Corpus.in(folder.resolve("rows"), size).gdelt()));
        assertThat(made.bytesOfOne()).isCloseTo(REAL.bytesOfOne(), withinPercentage(5));
        assertThat(made.emptyCellsOfOne()).isCloseTo(REAL.emptyCellsOfOne(), withinPercentage(5));
        assertThat(made.percentNotAscii()).isCloseTo(REAL.percentNotAscii(), within(2.0));
        assertThat(made.articlesIn100()).isCloseTo(REAL.articlesIn100(), within(4.0));
        assertThat(made.percentOfSameArticle()).isCloseTo(REAL.percentOfSameArticle(), within(3.0));
        assertThat(made.placesIn100()).isCloseTo(REAL.placesIn100(), within(4.0));
    }

    @Test
    void knowsTheFiguresOfTheRealRows() throws IOException {
        assumeTrue(Files.exists(REAL_ROWS), "the real rows are not here");
        assertThat(RowFigures.of(Files.readString(REAL_ROWS))).isEqualTo(REAL);
    }

    @Test
    void hasAPackageInWhichNothingIsWrong() throws IOException {
        assertThat(DossierChecker.standard().check(DossierCsv.read(corpus.mentions())))
                .isEmpty();
    }
}
