package io.github.communique.cli.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.communique.cli.Ran;
import io.github.communique.json.JsonInput;
import io.github.communique.json.NdjsonReader;
import io.github.communique.model.Call;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/archives.md} shows is what the command does with the made data beside it. */
class ArchivesPageTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final String DATA = "docs/data/made.export.CSV";

    @TempDir
    Path folder;

    @BeforeEach
    void thePageIsThere() {
        assumeTrue(
                Files.exists(DOCS.resolve("archives.md")),
                "the page is part of the repository, and the tests do not run in its cli folder");
    }

    @Test
    void theImportPrintsWhatThePageShows() throws IOException {
        Ran ran = importCalls();
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(page())
                .as("copy what the import prints into docs/archives.md")
                .contains("communique import " + DATA + " --select calls -o calls.ndjson --rejects bad.ndjson\n")
                .contains("```text\n" + ran.err() + "```\n");
    }

    @Test
    void theCallsPerMonthAreThoseOfThePage() throws IOException {
        importCalls();
        Map<String, Long> months;
        try (NdjsonReader reader = NdjsonReader.open(JsonInput.of(folder.resolve("calls.ndjson")))) {
            months = reader.stream()
                    .filter(Call.class::isInstance)
                    .map(call -> ((Call) call).time().toString().substring(0, "2021-01".length()))
                    .collect(Collectors.groupingBy(month -> month, TreeMap::new, Collectors.counting()));
        }
        String table = months.entrySet().stream()
                .map(month -> "%7d %s\n".formatted(month.getValue(), month.getKey()))
                .collect(Collectors.joining());
        assertThat(page()).contains("<!-- calls per month -->\n```text\n" + table + "```\n");
    }

    @Test
    void theOneErrorIsTheOneThatThePageSpeaksOf() {
        importCalls();
        Ran ran = Ran.communique("validate", folder.resolve("calls.ndjson"));
        assertThat(ran.out()).contains("[event.too-few-participants]").contains("1 error in 1 file");
    }

    private Ran importCalls() {
        Path data = DOCS.resolve("data").resolve("made.export.CSV");
        Ran ran = Ran.communique(
                "import",
                data,
                "--select",
                "calls",
                "-o",
                folder.resolve("calls.ndjson"),
                "--rejects",
                folder.resolve("bad.ndjson"));
        return new Ran(ran.exitCode(), ran.out(), ran.err().replace(data.toString(), DATA));
    }

    private static String page() throws IOException {
        return Files.readString(DOCS.resolve("archives.md"));
    }
}
