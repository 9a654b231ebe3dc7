package io.github.communique.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The pages of documentation, and what they are held to.
 *
 * <p>A fenced block is held to what the comment above it names: {@code <!-- from: ReadAndCompare#compare -->}.
 */
final class Pages {
    /** The root of the repository, seen from the folder of this module. */
    static final Path ROOT = Path.of("..");

    /** The folder of the examples. */
    static final Path EXAMPLES = Path.of("src", "main", "java", "io", "github", "communique", "examples");

    /** The folder of the examples that are tests. */
    private static final Path TESTS = Path.of("src", "test", "java", "io", "github", "communique", "examples");

    private static final Pattern BLOCK =
            Pattern.compile("(?ms)^(?:<!-- (?<marker>[^\\n]+) -->\\n)?```(?<language>\\w*)\\n(?<text>.*?)^```$");

    private Pages() {}

    /**
     * A fenced block of a page.
     *
     * @param page the page
     * @param marker the comment in the line above; empty if there is none
     * @param language the word after the fence
     * @param text the lines between the fences
     */
    record Block(Path page, String marker, String language, String text) {
        @Override
        public String toString() {
            return page.getFileName() + ", "
                    + (marker.isEmpty() ? text.lines().findFirst().orElse("") : marker);
        }
    }

    /** Finds the pages in the root, that of the examples, and every page below docs. */
    static List<Path> all() {
        List<Path> pages =
                new ArrayList<>(Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "examples/README.md")
                        .map(ROOT::resolve)
                        .toList());
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            docs.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages;
    }

    static List<Block> blocks() {
        return all().stream().flatMap(page -> blocks(page).stream()).toList();
    }

    /** Finds the blocks whose marker is of a kind, such as {@code from}. */
    static Stream<Block> blocks(String kind) {
        return blocks().stream().filter(block -> block.marker().startsWith(kind));
    }

    private static List<Block> blocks(Path page) {
        List<Block> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(read(page));
        while (matcher.find()) {
            String marker = matcher.group("marker");
            blocks.add(new Block(page, marker == null ? "" : marker, matcher.group("language"), matcher.group("text")));
        }
        return blocks;
    }

    /** The lines of an example between {@code tag::name[]} and {@code end::name[]}, without their common indent. */
    static String region(String example, String name) {
        String source = read(Stream.of(EXAMPLES, TESTS)
                .map(folder -> folder.resolve(example + ".java"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no example " + example)));
        Matcher region = Pattern.compile("(?ms)^ *// tag::" + name + "\\[\\]\\n(.*?)^ *// end::" + name + "\\[\\]$")
                .matcher(source);
        if (!region.find()) {
            throw new IllegalArgumentException(example + ".java has no region '" + name + "'");
        }
        return region.group(1).stripTrailing().stripIndent();
    }

    static Path golden(String example) {
        return Path.of("src", "test", "resources", "io", "github", "communique", "examples", example + ".txt");
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
