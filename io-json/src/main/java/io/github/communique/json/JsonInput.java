package io.github.communique.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Something to read JSON from, what messages call it, and the limits that hold for it. */
public final class JsonInput {
    private final String name;
    private final Opener opener;
    private final JsonLimits limits;

    private JsonInput(String name, Opener opener, JsonLimits limits) {
        this.name = name;
        this.opener = opener;
        this.limits = limits;
    }

    /**
     * Reads a file, which messages call as it is given here.
     *
     * @param file the file
     * @return the input; the file is opened when it is read
     */
    public static JsonInput of(Path file) {
        return new JsonInput(file.toString(), () -> open(file), JsonLimits.defaults());
    }

    /**
     * Reads a stream, once.
     *
     * @param name what messages call it
     * @param in the stream; the reader closes it
     * @return the input
     */
    public static JsonInput of(String name, InputStream in) {
        return new JsonInput(name, () -> in, JsonLimits.defaults());
    }

    /**
     * Reads a text.
     *
     * @param name what messages call it
     * @param json the text
     * @return the input
     */
    public static JsonInput of(String name, String json) {
        return of(name, json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads bytes that are at hand.
     *
     * @param name what messages call it
     * @param bytes the bytes, which are not copied and must not change while they are read
     * @return the input
     */
    public static JsonInput of(String name, byte[] bytes) {
        return new JsonInput(name, () -> new ByteArrayInputStream(bytes), JsonLimits.defaults());
    }

    /**
     * Changes the limits.
     *
     * @param other the limits
     * @return the same input with those
     */
    public JsonInput withLimits(JsonLimits other) {
        return new JsonInput(name, opener, other);
    }

    /** {@return what messages call it} */
    public String name() {
        return name;
    }

    /** {@return the limits} */
    public JsonLimits limits() {
        return limits;
    }

    /**
     * Opens the input.
     *
     * @return its bytes
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

    @FunctionalInterface
    private interface Opener {
        InputStream open() throws IOException;
    }
}
