package io.github.communique.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.compare.ReadoutComparison;
import io.github.communique.json.DossierJson;
import io.github.communique.json.JsonInput;
import io.github.communique.json.NdjsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing in the pages is shown that was not run. */
class PagesTest {
    /** A line of its own that stands for lines left out. */
    private static final String CUT = "(?m)^\\[\\.\\.\\.\\]\\n";

    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)(?:#[^)]*)?\\)");

    static Stream<Pages.Block> code() {
        return Pages.blocks("from: ");
    }

    static Stream<Pages.Block> outputs() {
        return Pages.blocks("output: ");
    }

    static Stream<Pages.Block> comparisons() {
        return Pages.blocks("comparison");
    }

    static Stream<Pages.Block> dossiers() {
        return Pages.blocks("dossier");
    }

    static Stream<Pages.Block> streams() {
        return Pages.blocks("ndjson");
    }

    static Stream<Pages.Block> sources() {
        return Pages.blocks("source: ");
    }

    static Stream<Pages.Block> refusals() {
        return Pages.blocks("refused");
    }

    @ParameterizedTest
    @MethodSource("code")
    void quotesTheExamples(Pages.Block block) {
        String[] named = block.marker().substring("from: ".length()).split("#", 2);
        assertThat(block.text().stripTrailing()).isEqualTo(Pages.region(named[0], named[1]));
    }

    @ParameterizedTest
    @MethodSource("outputs")
    void showsWhatTheExamplesPrint(Pages.Block block) {
        String example = block.marker().substring("output: ".length());
        assertThat(Pages.read(Pages.golden(example)))
                .containsSubsequence(block.text().split(CUT));
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void showsTheComparisonOfTheReferenceCall(Pages.Block block) {
        String text = ReadoutComparison.of(BidenPutinCall.dossier(), BidenPutinCall.EVENT)
                .toText();
        assertThat(text).containsSubsequence(block.text().split(CUT));
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void showsDossiersInTheirCanonicalForm(Pages.Block block) {
        assertThat(DossierJson.toJson(DossierJson.parse(block.text()))).isEqualTo(block.text());
    }

    @ParameterizedTest
    @MethodSource("streams")
    void showsStreamsThatCanBeRead(Pages.Block block) throws IOException {
        try (NdjsonReader reader = NdjsonReader.open(JsonInput.of("page", block.text()))) {
            assertThat(reader.stream()).hasSize((int) block.text().lines().count());
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void quotesTheSourceOfTheLibrary(Pages.Block block) {
        String file = block.marker().substring("source: ".length());
        assertThat(Pages.read(Pages.ROOT.resolve(file))).contains(block.text());
    }

    /** A strict reader says the same as a lenient one, without severity and code. */
    @ParameterizedTest
    @MethodSource("refusals")
    void showsMessagesThatTheExamplesPrint(Pages.Block block) {
        String printed = Stream.of("ReadABrokenFile", "YourOwnMapper")
                .map(example -> Pages.read(Pages.golden(example)))
                .collect(Collectors.joining());
        assertThat(printed.replace(": error: ", ": ")).contains(block.text().split("\n"));
    }

    @Test
    void takesEveryPieceOfJavaFromAnExample() {
        assertThat(Pages.blocks())
                .filteredOn(block -> block.language().equals("java"))
                .allMatch(block -> block.marker().startsWith("from: "));
    }

    @Test
    void linksToFilesThatAreThere() {
        for (Path page : Pages.all()) {
            assertThat(LINK.matcher(Pages.read(page)).results().map(link -> link.group(1)))
                    .as(page.toString())
                    .allMatch(link -> Files.exists(page.resolveSibling(link)));
        }
    }
}
