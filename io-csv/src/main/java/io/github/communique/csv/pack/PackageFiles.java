package io.github.communique.csv.pack;

import io.github.communique.csv.CsvLimits;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;

/** The files of a package, wherever they are. */
interface PackageFiles extends Closeable {
    /**
     * Opens a folder or a zip file.
     *
     * @throws IOException if there is neither, or it cannot be read
     */
    static PackageFiles open(Path path, CsvLimits limits) throws IOException {
        if (Files.isDirectory(path)) {
            return FolderFiles.open(path);
        } else if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        return ZipFiles.open(path, limits);
    }

    /** The names of the files, without folders. */
    Set<String> names();

    /** Opens a file, from its start. */
    InputStream open(String name) throws IOException;

    /** What messages call a file. */
    String label(String name);
}
