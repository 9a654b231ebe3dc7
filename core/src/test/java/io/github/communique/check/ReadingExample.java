package io.github.communique.check;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The fixtures of the codes of reading, tables and archives, which core cannot read itself: {@code findings.txt} beside
 * the tests of io-json and of io-csv, which hold it to be true.
 *
 * @param code the code
 * @param document what triggers it
 * @param finding the finding as text
 */
record ReadingExample(String code, String document, String finding) {
    private static final List<String> FILES = List.of(
            "io-json/src/test/resources/io/github/communique/json/findings.txt",
            "io-csv/src/test/resources/io/github/communique/csv/findings.txt");
    private static final List<String> LAST_FILES =
            List.of("io-csv/src/test/resources/io/github/communique/archive/findings.txt");

    /** Those of reading and of tables, in order; skips the test outside of the repository. */
    static List<ReadingExample> first() throws IOException {
        return of(FILES);
    }

    /** Those of archives, in order. */
    static List<ReadingExample> last() throws IOException {
        return of(LAST_FILES);
    }

    private static List<ReadingExample> of(List<String> files) throws IOException {
        List<ReadingExample> examples = new ArrayList<>();
        for (String file : files) {
            addAll(repository().resolve(file), examples);
        }
        return examples;
    }

    private static void addAll(Path file, List<ReadingExample> examples) throws IOException {
        for (String part : Files.readString(file).split("(?m)^=== ", -1)) {
            String[] ends = part.split("\n--- ", 2);
            if (ends.length == 2) {
                String[] start = ends[0].split("\n", 2);
                String given = start.length == 2 ? start[1].strip() : "";
                // Rows of an archive are told, not shown.
                String document = given.startsWith("#") ? "" : given;
                examples.add(new ReadingExample(
                        start[0], document, ends[1].lines().findFirst().orElseThrow()));
            }
        }
    }

    /** The folder of the repository. */
    static Path repository() {
        Path root = Path.of("").toAbsolutePath().getParent();
        assumeTrue(
                root != null && Files.exists(root.resolve("mvnw")),
                "this is about the repository, and the tests do not run in its core folder");
        return root;
    }
}
