package io.github.communique.csv.pack;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.Finding;
import io.github.communique.check.Location;
import io.github.communique.check.TableCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A package that is a folder. */
final class FolderFiles implements PackageFiles {
    private final Path folder;
    private final Set<String> names;

    private FolderFiles(Path folder, Set<String> names) {
        this.folder = folder;
        this.names = names;
    }

    static FolderFiles open(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new FolderFiles(
                    folder,
                    files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString())
                            .filter(name -> !name.startsWith("."))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @Override
    public Set<String> names() {
        return names;
    }

    @Override
    public InputStream open(String name) throws IOException {
        Path file = folder.resolve(name);
        if (!file.toRealPath().startsWith(folder.toRealPath())) {
            throw new CommuniqueFormatException(Finding.at(
                    TableCode.UNSAFE_NAME,
                    Location.of(label(name)),
                    "the file is a link that leads out of the package"));
        }
        return Files.newInputStream(file);
    }

    @Override
    public String label(String name) {
        return folder.resolve(name).toString();
    }

    @Override
    public void close() {}
}
