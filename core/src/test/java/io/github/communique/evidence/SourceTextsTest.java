package io.github.communique.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.communique.model.Sha256;
import io.github.communique.model.SourceId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTextsTest {
    private static final SourceId WIRE = SourceId.of("wire");

    @TempDir
    private Path folder;

    private static String text(Optional<SourceText> found) {
        return found.map(SourceText::text).orElse("none");
    }

    @Test
    void namesAFileAfterTheIdOfItsSource() throws IOException {
        SourceId id = SourceId.of("us/readout:2021-01-26");
        Files.writeString(folder.resolve("us+readout=2021-01-26.md"), "They spoke.");

        assertThat(SourceTexts.fileName(id)).isEqualTo("us+readout=2021-01-26");
        assertThat(text(SourceTexts.folder(folder).find(id))).isEqualTo("They spoke.");
    }

    @Test
    void givesTheDigestOfTheBytesOfAFile() throws IOException {
        Files.writeString(folder.resolve("wire.md"), "---\ntitle: A\n---\nThey spoke.");

        assertThat(SourceTexts.folder(folder).find(WIRE))
                .contains(new SourceText(
                        "They spoke.", Optional.of(Sha256.ofBytes(Files.readAllBytes(folder.resolve("wire.md"))))));
    }

    @Test
    void takesTheFirstFormatThatAFileIsThereFor() throws IOException {
        Files.writeString(folder.resolve("wire.md"), "Markdown");
        Files.writeString(folder.resolve("wire.txt"), "plain");

        assertThat(text(SourceTexts.folder(folder).find(WIRE))).isEqualTo("plain");
    }

    @Test
    void leavesOutWhatIsNotThere() throws IOException {
        Files.writeString(folder.resolve("wire.pdf"), "no text");

        assertThat(SourceTexts.folder(folder).find(WIRE)).isEmpty();
    }

    @Test
    void looksElsewhereForWhatIsNotHere() throws IOException {
        SourceTexts here = SourceTexts.of(Map.of(WIRE, SourceText.of("here")));
        SourceTexts there = source -> Optional.of(SourceText.of("there"));

        assertThat(text(here.orElse(there).find(WIRE))).isEqualTo("here");
        assertThat(text(here.orElse(there).find(SourceId.of("other")))).isEqualTo("there");
    }

    @Test
    void takesFormatsFromUsers() throws IOException {
        TextFormat shouted = new TextFormat() {
            @Override
            public List<String> extensions() {
                return List.of("shout");
            }

            @Override
            public String extract(byte[] content) {
                return new String(content, StandardCharsets.ISO_8859_1).replace("!", "");
            }
        };
        Files.writeString(folder.resolve("wire.shout"), "They spoke!!!");
        TextFormats formats = TextFormats.standard().with(shouted);

        assertThat(text(SourceTexts.folder(folder, formats).find(WIRE))).isEqualTo("They spoke");
        assertThat(formats.extensions()).containsExactly("txt", "md", "markdown", "shout");
    }

    @Test
    void refusesAFolderThatIsNone() {
        assertThatExceptionOfType(NotDirectoryException.class)
                .isThrownBy(() -> SourceTexts.folder(folder.resolve("missing")))
                .withMessage(folder.resolve("missing").toString());
    }

    @Test
    void refusesAFileOfNoKnownFormat() {
        Path file = folder.resolve("wire.pdf");

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> TextFormats.standard().read(file))
                .withMessage(file + ": name must end in one of .txt, .md, .markdown");
    }

    @Test
    void refusesAFileThatIsTooLong() throws IOException {
        Path file = Files.writeString(folder.resolve("wire.txt"), "They spoke.");

        assertThat(TextFormats.standard().withMaxBytes(11).read(file).text()).isEqualTo("They spoke.");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> TextFormats.standard().withMaxBytes(10).read(file))
                .withMessage(file + ": longer than 10 bytes");
    }

    @Test
    void refusesAFileThatNeverEnds() throws IOException {
        Path zeros = Path.of("/dev/zero");
        assumeTrue(Files.exists(zeros), "this system has no file without an end");
        Path file = Files.createSymbolicLink(folder.resolve("wire.txt"), zeros);

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> TextFormats.standard().read(file))
                .withMessage(file + ": longer than 16777216 bytes");
    }

    @Test
    void refusesALimitOfNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextFormats.standard().withMaxBytes(0))
                .withMessage("limit of bytes must be positive: 0");
    }
}
