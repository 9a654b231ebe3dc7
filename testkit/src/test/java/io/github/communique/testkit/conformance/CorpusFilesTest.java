package io.github.communique.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The corpus in the jar is that of the repository, whole and with nothing else. */
class CorpusFilesTest {
    private static final Set<String> OF_THE_CORPUS =
            Set.of("README.md", "SHA256SUMS", "manifest.json", "manifest.schema.json", "expected.schema.json");

    @Test
    void theListingHasEveryFileWithItsDigest() throws IOException {
        if (CorpusSource.IS_REWRITTEN) {
            CorpusSource.writeListing();
        }
        assertThat(CorpusSource.ROOT.resolve("SHA256SUMS"))
                .as("if the change is meant, write the listing anew with -Dcommunique.rewrite=true")
                .hasContent(CorpusSource.listing());
    }

    @Test
    void everyFileThatIsListedIsInTheJarAsItIsInTheRepository() throws IOException {
        for (CorpusFile file : ConformanceCorpus.files()) {
            assertThat(CorpusSource.ROOT.resolve(file.name())).hasBinaryContent(file.bytes());
        }
    }

    @Test
    void theManifestNamesEveryFile() {
        Set<String> named = new HashSet<>(OF_THE_CORPUS);
        CorpusJson.manifest()
                .get("times")
                .forEach(table -> named.add(table.get("input").asString()));
        ConformanceCorpus.cases()
                .flatMap(CorpusFilesTest::files)
                .map(CorpusFile::name)
                .forEach(named::add);
        assertThat(ConformanceCorpus.files())
                .extracting(CorpusFile::name)
                .as("name in manifest.json what is a case, and delete what is none")
                .containsExactlyInAnyOrderElementsOf(named);
    }

    private static Stream<CorpusFile> files(ConformanceCase aCase) {
        return Stream.concat(Stream.of(aCase.expectedFile()), filesOf(aCase));
    }

    private static Stream<CorpusFile> filesOf(ConformanceCase aCase) {
        if (aCase instanceof DocumentCase document) {
            Stream<CorpusFile> texts = document.texts().stream().flatMap(folder -> folder.files().stream());
            return Stream.of(
                            Stream.of(document.input()),
                            document.canonical().stream(),
                            document.comparison().stream(),
                            texts)
                    .flatMap(files -> files);
        } else if (aCase instanceof StreamCase stream) {
            return Stream.concat(Stream.of(stream.input()), stream.canonical().stream());
        }
        PackageCase tables = (PackageCase) aCase;
        return Stream.concat(
                Stream.concat(Stream.of(tables.input()), tables.canonical().stream())
                        .flatMap(folder -> folder.files().stream()),
                tables.comparison().stream());
    }

    @Test
    void aCopyOfTheCorpusHasAllOfIt(@TempDir Path folder) throws IOException {
        ConformanceCorpus.copyTo(folder);
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> names = files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .toList();
            assertThat(names)
                    .containsExactlyInAnyOrderElementsOf(ConformanceCorpus.files().stream()
                            .map(CorpusFile::name)
                            .toList());
        }
        assertThat(folder.resolve("documents/accepted/minimal.json"))
                .hasBinaryContent(new CorpusFile("documents/accepted/minimal.json").bytes());
    }

    @Test
    void aFileAndAFolderCanBeCopiedAlone(@TempDir Path folder) throws IOException {
        CorpusFile file = new CorpusFile("streams/accepted/any-order.ndjson");
        assertThat(file.copyTo(folder.resolve("new")))
                .isEqualTo(folder.resolve("new/any-order.ndjson"))
                .hasContent(file.text());
        Path copy = new CorpusFolder("packages/accepted/minimal").copyTo(folder);
        assertThat(copy).isEqualTo(folder.resolve("minimal"));
        assertThat(copy.resolve("datapackage.json")).isRegularFile();
    }

    @Test
    void saysThatThereIsNoSuchFile() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> new CorpusFile("documents/minimal.json").bytes())
                .withMessage("the corpus has no file 'documents/minimal.json'");
    }

    @Test
    void textsAreReadAsTheyAre() {
        CorpusFile marked = new CorpusFile("documents/accepted/byte-order-mark.json");
        assertThat(marked.text()).startsWith("\ufeff{");
        assertThat(marked.text().getBytes(StandardCharsets.UTF_8)).isEqualTo(marked.bytes());
    }
}
