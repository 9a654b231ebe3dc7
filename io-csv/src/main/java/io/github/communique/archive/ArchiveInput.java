package io.github.communique.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of an archive, plain, zipped or gzipped, which its first bytes tell; and what messages call it. */
public final class ArchiveInput {
    private final String name;
    private final String fileName;
    private final Opener opener;

    private ArchiveInput(String name, String fileName, Opener opener) {
        this.name = name;
        this.fileName = fileName;
        this.opener = opener;
    }

    /**
     * Reads a file, which messages call as it is given here; events name it without its folder.
     *
     * @param file the file
     * @return the input; the file is opened when it is read
     */
    public static ArchiveInput of(Path file) {
        return new ArchiveInput(file.toString(), String.valueOf(file.getFileName()), () -> open(file));
    }

    /**
     * Reads what an opener gives.
     *
     * @param name what messages and events call it
     * @param opener opens it, each time from its start
     * @return the input
     */
    public static ArchiveInput of(String name, Opener opener) {
        return new ArchiveInput(name, name, opener);
    }

    /**
     * Opens the input in another way, such as with a progress bar.
     *
     * @param other the other way
     * @return the input of the same names
     */
    public ArchiveInput openedBy(Opener other) {
        return new ArchiveInput(name, fileName, other);
    }

    /** {@return what messages call it} */
    public String name() {
        return name;
    }

    /** {@return what events say they are from: the name without a folder} */
    public String fileName() {
        return fileName;
    }

    /**
     * Opens the input.
     *
     * @return its bytes, as they are stored
     * @throws IOException if it does not exist, is a directory or cannot be read
     */
    public InputStream open() throws IOException {
        return opener.open();
    }

    private static InputStream open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a directory, not a file");
        }
        return Files.newInputStream(file);
    }

    /** Opens a stream. */
    @FunctionalInterface
    public interface Opener {
        /**
         * Opens it.
         *
         * @return the stream, which the reader closes
         * @throws IOException if that fails
         */
        InputStream open() throws IOException;
    }
}
