package io.github.communique.cli.file;

import io.github.communique.cli.console.CommandFailure;
import io.github.communique.cli.console.Streams;
import io.github.communique.file.AtomicFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file, or the standard output, as a command was told to write it. */
public final class Output {
    private final String name;
    private final Streams streams;

    private Output(String name, Streams streams) {
        this.name = name;
        this.streams = streams;
    }

    /** Takes a file name, or {@code -} for the standard output. */
    public static Output of(String argument, Streams streams) {
        return new Output(argument, streams);
    }

    boolean isStandard() {
        return name.equals(Input.DASH);
    }

    /** Writes a file whole or not at all. */
    public void write(AtomicFile.Content content) throws IOException {
        if (isStandard()) {
            OutputStream out = streams.out();
            content.writeTo(out);
            out.flush();
            return;
        }
        try {
            AtomicFile.write(Input.path(name), content);
        } catch (IOException e) {
            throw CommandFailure.writing(name, e);
        }
    }

    /** Writes a package of tables whole or not at all. */
    public static void writePackage(String name, Path tables, PackageContent content) throws IOException {
        try {
            content.writeTo(tables);
        } catch (FileSystemException e) {
            throw CommandFailure.writing(name, e);
        }
    }

    /** Writes the tables of a package. */
    @FunctionalInterface
    public interface PackageContent {
        void writeTo(Path tables) throws IOException;
    }

    /** Whether two arguments name one existing file. */
    public static boolean isSameFile(String argument, String other) throws IOException {
        if (argument.equals(Input.DASH) || other.equals(Input.DASH)) {
            return false;
        }
        Path one = Input.path(argument);
        Path two = Input.path(other);
        return one.toAbsolutePath().normalize().equals(two.toAbsolutePath().normalize())
                || (Files.exists(one) && Files.exists(two) && Files.isSameFile(one, two));
    }
}
