package io.github.communique.csv.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One package of the folder {@code conformance} of the repository.
 *
 * @param input the folder of the package, from the root of the corpus
 * @param document the document that has the same dossier, from the root of the corpus; empty if none has
 */
record PackageCase(String input, Optional<String> document) {
    /** The root of the corpus, seen from the folder of this module. */
    static final Path ROOT = Path.of("..", "conformance");

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static Stream<PackageCase> all() {
        return json("manifest.json")
                .get("packages")
                .valueStream()
                .map(entry -> new PackageCase(
                        entry.get("input").asString(),
                        entry.optional("document").map(JsonNode::asString)));
    }

    Path folder() {
        return ROOT.resolve(input);
    }

    /** Whether strict reading of the whole refuses it; the outcome says the same. */
    boolean isRefused() {
        return input.contains("/refused/");
    }

    /** The file with the expected outcome, from the root of the corpus. */
    String expected() {
        return input + ".expected.json";
    }

    JsonNode outcome() {
        return json(expected());
    }

    private static JsonNode json(String file) {
        return MAPPER.readTree(ROOT.resolve(file).toFile());
    }

    /** The bytes of the files of a package, by name. */
    static Map<String, String> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            Map<String, String> bytes = new TreeMap<>();
            for (Path file : files.toList()) {
                // One char for each byte, so that maps of files can be compared and shown.
                bytes.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return input;
    }
}
