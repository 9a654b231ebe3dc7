package io.github.communique.testkit.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A folder of the corpus: a package of tables, or the texts of sources.
 *
 * @param name its path from the root of the corpus, with slashes, such as {@code packages/accepted/minimal}
 */
public record CorpusFolder(String name) {
    /** {@return the files in it, by name} */
    public List<CorpusFile> files() {
        return ConformanceCorpus.files().stream()
                .filter(file -> file.name().startsWith(name + "/"))
                .toList();
    }

    /**
     * Writes a copy, for code that takes a path.
     *
     * @param parent where to; made if it is not there
     * @return the copy: a folder with the last part of the name, in {@code parent}
     * @throws IOException if it cannot be written
     */
    public Path copyTo(Path parent) throws IOException {
        Path folder = parent.resolve(name.substring(name.lastIndexOf('/') + 1));
        Files.createDirectories(folder);
        for (CorpusFile file : files()) {
            file.write(folder.resolve(file.name().substring(name.length() + 1)));
        }
        return folder;
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
