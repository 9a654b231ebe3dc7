package io.github.communique.testkit.fuzz;

import io.github.communique.testkit.conformance.CorpusFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The inputs that fuzzing begins with: the cases of the conformance corpus, and what was found once and stays here. */
final class FuzzCorpus {
    private static final Path FOUND =
            Path.of("src", "test", "resources", "io", "github", "communique", "testkit", "fuzz", "corpus");
    private static final int LONGEST = 16 << 10;

    private FuzzCorpus() {}

    /** The files of a folder, each of them one input; none if there is no such folder. */
    static List<byte[]> found(String folder) throws IOException {
        if (!Files.isDirectory(FOUND.resolve(folder))) {
            return List.of();
        }
        List<byte[]> inputs = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOUND.resolve(folder))) {
            for (Path file : files.sorted().toList()) {
                inputs.add(Files.readAllBytes(file));
            }
        }
        return inputs;
    }

    /** The files of all folders. */
    static List<byte[]> foundByAll() throws IOException {
        List<byte[]> inputs = new ArrayList<>();
        try (Stream<Path> folders = Files.list(FOUND)) {
            for (Path folder : folders.sorted().toList()) {
                inputs.addAll(found(folder.getFileName().toString()));
            }
        }
        return inputs;
    }

    /** The lines of the files of a folder, each of them one input. */
    static List<byte[]> lines(String folder) throws IOException {
        return found(folder).stream()
                .flatMap(file -> new String(file, StandardCharsets.UTF_8).lines())
                .map(line -> line.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    /** The files of the conformance corpus but for long ones, which would make each step slow; then what was found. */
    static List<byte[]> seeds(Stream<CorpusFile> cases, String folder) throws IOException {
        List<byte[]> inputs = new ArrayList<>(cases.map(CorpusFile::bytes)
                .filter(bytes -> bytes.length <= LONGEST)
                .toList());
        inputs.addAll(found(folder));
        return inputs;
    }
}
