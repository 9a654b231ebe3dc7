package io.github.communique.json.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The folder {@code conformance} of the repository. */
final class Corpus {
    /** Its root, seen from the folder of this module. */
    static final Path ROOT = Path.of("..", "conformance");

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Corpus() {}

    /** The cases that are JSON. */
    static Stream<CorpusCase> cases() {
        return Stream.concat(documents(), streams());
    }

    static Stream<CorpusCase> documents() {
        return cases("documents");
    }

    static Stream<CorpusCase> streams() {
        return cases("streams");
    }

    /** The packages of tables, of which only the outcomes are looked at here; the tests of io-csv read them. */
    static Stream<CorpusCase> packages() {
        return cases("packages");
    }

    private static Stream<CorpusCase> cases(String kind) {
        return json("manifest.json").get(kind).valueStream().map(Corpus::caseOf);
    }

    private static CorpusCase caseOf(JsonNode entry) {
        return new CorpusCase(
                entry.get("input").asString(),
                entry.get("shows").asString(),
                entry.optional("beyondSchema").map(JsonNode::asString),
                entry.optional("compare").map(JsonNode::asString),
                entry.optional("texts").map(JsonNode::asString));
    }

    /** Reads a JSON file, from the root of the corpus. */
    static JsonNode json(String file) {
        return MAPPER.readTree(text(file));
    }

    /** Reads a table, from the root of the corpus: the cells of each row, without comments and the header. */
    static List<List<String>> table(String file) {
        return text(file)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }

    static String text(String file) {
        try {
            return new String(Files.readAllBytes(ROOT.resolve(file)), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files, from the root of the corpus, with slashes. */
    static List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }

    /** The outcome that a case expects. */
    static JsonNode outcome(CorpusCase aCase) {
        return json(aCase.expected());
    }

    /** The findings of one kind that a case expects; none if it expects none of that kind. */
    static Stream<JsonNode> findings(CorpusCase aCase, String kind) {
        Optional<JsonNode> findings = outcome(aCase).optional(kind);
        return findings.stream().flatMap(JsonNode::valueStream);
    }
}
