package io.github.communique.cli.file;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The names of files as URI references: a relative name stays relative, for hosts that keep the file elsewhere. */
public final class FileUri {
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private FileUri() {}

    /** Takes the name of an input, as messages have it; the standard input is {@code -}, as on the command line. */
    public static String of(String name) {
        if (name.equals(Input.STANDARD_INPUT)) {
            return Input.DASH;
        }
        Path file = Path.of(name);
        if (file.isAbsolute()) {
            return file.toUri().toASCIIString();
        }
        return StreamSupport.stream(file.spliterator(), false)
                .map(segment -> encoded(segment.toString()))
                .collect(Collectors.joining("/"));
    }

    private static String encoded(String segment) {
        StringBuilder uri = new StringBuilder();
        for (byte b : segment.getBytes(StandardCharsets.UTF_8)) {
            if (UNRESERVED.indexOf(b) >= 0) {
                uri.append((char) b);
            } else {
                uri.append(String.format("%%%02X", b));
            }
        }
        return uri.toString();
    }
}
