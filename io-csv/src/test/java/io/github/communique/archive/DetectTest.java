package io.github.communique.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.archive.ArchiveGuess.Certainty;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DetectTest {
    @Test
    void isCertainWhereAllFits() throws IOException {
        assertThat(guess(Made.file(Made.gdelt(58), Made.gdelt(58))))
                .isEqualTo(new ArchiveGuess(
                        Optional.of(ArchiveFormat.GDELT),
                        Certainty.CERTAIN,
                        "2 of the first 2 rows have the 58 columns of gdelt-1.0"));
        assertThat(guess(Made.file(Made.icews())))
                .isEqualTo(new ArchiveGuess(
                        Optional.of(ArchiveFormat.ICEWS),
                        Certainty.CERTAIN,
                        "the header has 20 of the 20 columns of ICEWS"));
        assertThat(guess(Made.file(Made.polecat().reversed())).certainty()).isEqualTo(Certainty.CERTAIN);
    }

    @Test
    void saysWhatDoesNotFit() throws IOException {
        assertThat(guess("x\ty\n" + Made.file(Made.gdelt(61))))
                .isEqualTo(new ArchiveGuess(
                        Optional.of(ArchiveFormat.GDELT),
                        Certainty.LIKELY,
                        "1 of the first 2 rows have the 61 columns of gdelt-2.0"));
        assertThat(guess(Made.file(Made.icews().without("CAMEO Code"))))
                .isEqualTo(new ArchiveGuess(
                        Optional.of(ArchiveFormat.ICEWS),
                        Certainty.LIKELY,
                        "the header has 19 of the 20 columns of ICEWS and lacks 'CAMEO Code'"));
    }

    @Test
    void saysWhatItIsInstead() throws IOException {
        assertThat(guess("").reason()).isEqualTo("the file is empty");
        assertThat(guess("a,b,c\n").reason())
                .isEqualTo("the first row has 1 column; GDELT events have 57, 58 or 61, ICEWS and POLECAT a header with"
                        + " their names");
        assertThat(guess("1\t".repeat(15) + "\n").reason())
                .startsWith("the first row has 16 columns, as GDELT mentions have, which are no events;");
    }

    @Test
    void aFileOfAnotherArchiveThanAskedForIsNotRead() {
        Read read = Read.of(EventArchive.icews(), Made.input("made", Made.file(Made.gdelt(61))));
        assertThat(read.events()).isEmpty();
        assertThat(read.findings)
                .extracting(Object::toString)
                .containsExactly("made: error: not a file of ICEWS, but one of GDELT, as it would be read if no"
                        + " archive were named: 1 of the first 1 rows have the 61 columns of gdelt-2.0"
                        + " [archive.not-recognised]");
    }

    @Test
    void aHeaderThatSomebodyAddedToGdeltIsNoRow() {
        String header = String.join("\t", Made.gdeltNames(61)) + "\n";
        Read read = Read.of(EventArchive.auto(), Made.input("made", header + Made.file(Made.gdelt(61))));
        assertThat(read.report().read()).isEqualTo(1);
        assertThat(read.event().codings().get(0).archive().orElseThrow().line()).contains(2L);
    }

    private static ArchiveGuess guess(String content) throws IOException {
        return EventArchive.detect(Made.input("made", content));
    }
}
