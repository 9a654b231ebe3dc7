package io.github.communique.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The formats that files of source texts may have, told apart by the ending of the name. Immutable. */
public final class TextFormats {
    /** How many bytes a file may have unless {@link #withMaxBytes} says otherwise: 16 MiB. */
    public static final int DEFAULT_MAX_BYTES = 16 << 20;

    private final List<TextFormat> formats;
    private final int maxBytes;

    private TextFormats(List<TextFormat> formats, int maxBytes) {
        this.formats = formats;
        this.maxBytes = maxBytes;
    }

    /** {@return plain text and Markdown} */
    public static TextFormats standard() {
        return new TextFormats(List.of(TextFormat.plain(), TextFormat.markdown()), DEFAULT_MAX_BYTES);
    }

    /**
     * Adds a format.
     *
     * @param format the format
     * @return these formats and that one, which goes last where files of several are found
     */
    public TextFormats with(TextFormat format) {
        return new TextFormats(
                Stream.concat(formats.stream(), Stream.of(format)).toList(), maxBytes);
    }

    /**
     * Sets another limit.
     *
     * @param bytes how many bytes a file may have
     * @return the same formats with that limit
     * @throws IllegalArgumentException if it is not positive
     */
    public TextFormats withMaxBytes(int bytes) {
        if (bytes <= 0) {
            throw new IllegalArgumentException("limit of bytes must be positive: " + bytes);
        }
        return new TextFormats(formats, bytes);
    }

    /** {@return the endings of names, in the order in which files are looked for} */
    public List<String> extensions() {
        return formats.stream()
                .flatMap(format -> format.extensions().stream())
                .distinct()
                .toList();
    }

    /**
     * Finds the format of a file by the ending of its name.
     *
     * @param fileName the name, in whatever case
     * @return the format, or empty if the ending is none of theirs
     */
    public Optional<TextFormat> findFor(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return formats.stream()
                .filter(format -> format.extensions().stream().anyMatch(ending -> name.endsWith("." + ending)))
                .findFirst();
    }

    /**
     * Reads a file in the format that the ending of its name tells.
     *
     * @param file the file
     * @return its text, with the digest of its bytes
     * @throws IOException if it cannot be read, is too long, or is in none of these formats
     */
    public SourceText read(Path file) throws IOException {
        TextFormat format = findFor(String.valueOf(file.getFileName()))
                .orElseThrow(() -> new FileSystemException(
                        file.toString(),
                        null,
                        extensions().stream().collect(Collectors.joining(", .", "name must end in one of .", ""))));
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(maxBytes);
            if (in.read() >= 0) {
                throw new FileSystemException(file.toString(), null, "longer than " + maxBytes + " bytes");
            }
            return SourceText.read(content, format);
        }
    }
}
