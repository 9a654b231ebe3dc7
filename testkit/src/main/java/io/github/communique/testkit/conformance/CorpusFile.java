package io.github.communique.testkit.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;

/**
 * A file of the corpus.
 *
 * @param name its path from the root of the corpus, with slashes, such as {@code documents/accepted/minimal.json}
 */
public record CorpusFile(String name) {
    private static final String ROOT = "corpus/";

    /**
     * Returns where the file is, in the jar or a folder.
     *
     * @return an address that can be opened
     * @throws NoSuchElementException if the corpus has no such file
     */
    public URL url() {
        URL url = CorpusFile.class.getResource(ROOT + name);
        if (url == null) {
            throw new NoSuchElementException("the corpus has no file '" + name + "'");
        }
        return url;
    }

    /**
     * Reads the file.
     *
     * @return its bytes
     * @throws NoSuchElementException if the corpus has no such file
     */
    public byte[] bytes() {
        try (InputStream in = url().openStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the file as text.
     *
     * @return its bytes as UTF-8, with a byte-order mark if it has one; bytes that are none become replacement
     *     characters
     * @throws NoSuchElementException if the corpus has no such file
     */
    public String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    /**
     * Writes a copy, for code that takes a path.
     *
     * @param folder where to; made if it is not there
     * @return the copy: the last part of the name, in the folder
     * @throws IOException if it cannot be written
     */
    public Path copyTo(Path folder) throws IOException {
        return write(folder.resolve(name.substring(name.lastIndexOf('/') + 1)));
    }

    Path write(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        return Files.write(file, bytes());
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
