package io.github.communique.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

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
    void hasAPackageInWhichNothingIsWrong() throws IOException {
        assertThat(DossierChecker.standard().check(DossierCsv.read(corpus.mentions())))
                .isEmpty();
    }
}
