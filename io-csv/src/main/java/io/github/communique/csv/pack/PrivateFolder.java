package io.github.communique.csv.pack;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A hidden folder beside the target, which only its owner may enter; it is gone when this is closed. */
final class PrivateFolder implements Closeable {
    private final Path path;

    private PrivateFolder(Path path) {
        this.path = path;
    }

    static PrivateFolder beside(Path target) throws IOException {
        Path parent = target.toAbsolutePath().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new FileSystemException(target.toString(), null, "its folder does not exist");
        }
        return new PrivateFolder(Files.createTempDirectory(parent, "." + target.getFileName() + "."));
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        delete(path);
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            Files.deleteIfExists(file);
        }
    }
}
