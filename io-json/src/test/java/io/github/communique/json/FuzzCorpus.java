package io.github.communique.json;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The inputs that fuzzing begins with and that are always replayed: what was found stays here.
 *
 * <p>A file of {@code documents} and {@code lines} is one input; of the other folders, each line of a file is one.
 */
final class FuzzCorpus {
    private FuzzCorpus() {}

    static List<byte[]> of(FuzzTarget target) throws IOException {
        boolean isText = target instanceof TextTarget;
        List<byte[]> inputs = new ArrayList<>();
        for (Path file : files(target.name())) {
            byte[] whole = Files.readAllBytes(file);
            if (isText) {
                new String(whole, StandardCharsets.UTF_8)
                        .lines()
                        .forEach(line -> inputs.add(line.getBytes(StandardCharsets.UTF_8)));
            } else {
                inputs.add(whole);
            }
        }
        return inputs;
    }

    static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(root().resolve(folder))) {
            return files.sorted().toList();
        }
    }

    private static Path root() throws IOException {
        URL seeds = Objects.requireNonNull(FuzzCorpus.class.getResource("fuzz-corpus/times/accepted.txt"));
        try {
            Path file = Path.of(new URI(seeds.toString()));
            return Objects.requireNonNull(
                    Objects.requireNonNull(file.getParent()).getParent());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }
}
