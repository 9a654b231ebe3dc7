package io.github.communique.csv.conformance;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.csv.DossierCsv;
import io.github.communique.json.DossierJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every package of the corpus has the outcome that stands beside it. */
class PackageConformanceTest {
    @TempDir
    private Path temporary = Path.of("");

    static Stream<PackageCase> cases() {
        return PackageCase.all();
    }

    static Stream<PackageCase> refused() {
        return cases().filter(PackageCase::isRefused);
    }

    static Stream<PackageCase> copies() {
        return cases().filter(aCase -> aCase.document().isPresent());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyPackageHasTheOutcomeThatStandsBesideIt(PackageCase aCase) throws IOException {
        Path written = temporary.resolve("written");
        PackageRunner run = PackageRunner.run(aCase, written);
        if (Boolean.getBoolean("communique.rewrite")) {
            rewrite(aCase, run, written);
        }
        assertThat(PackageCase.ROOT.resolve(aCase.expected()))
                .as("if the change is meant, write the outcomes anew with -Dcommunique.rewrite=true")
                .hasContent(run.outcome());
        if (run.canonical().isPresent()) {
            assertThat(PackageCase.files(
                            PackageCase.ROOT.resolve(run.canonical().get())))
                    .isEqualTo(PackageCase.files(written));
        }
    }

    private static void rewrite(PackageCase aCase, PackageRunner run, Path written) throws IOException {
        Files.writeString(PackageCase.ROOT.resolve(aCase.expected()), run.outcome());
        if (run.canonical().isPresent() && run.canonical().get().endsWith(".canonical")) {
            Path folder = PackageCase.ROOT.resolve(run.canonical().get());
            Files.createDirectories(folder);
            for (String file : PackageCase.files(written).keySet()) {
                Files.copy(written.resolve(file), folder.resolve(file), REPLACE_EXISTING);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("refused")
    void strictReadingThrowsTheFirstOfTheFindings(PackageCase aCase) {
        CommuniqueFormatException e =
                catchThrowableOfType(CommuniqueFormatException.class, () -> DossierCsv.read(aCase.folder()));
        assertThat(e.finding().message())
                .isEqualTo(aCase.outcome().get("findings").get(0).get("message").asString());
    }

    @ParameterizedTest
    @MethodSource("copies")
    void aPackageHasTheDossierOfItsDocument(PackageCase aCase) throws IOException {
        Path document = PackageCase.ROOT.resolve(aCase.document().orElseThrow());
        assertThat(DossierCsv.read(aCase.folder())).isEqualTo(DossierJson.read(document));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theFolderTellsWhatIsRefused(PackageCase aCase) {
        assertThat(aCase.outcome().get("reading").asString()).isEqualTo(aCase.isRefused() ? "refused" : "accepted");
    }
}
