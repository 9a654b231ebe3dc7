package io.github.communique.file;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes a file so that a crash or an error leaves the old file or the new one, never a part of it.
 *
 * <p>The content goes to a hidden sibling of the file, is flushed to disk, and is moved into place. If anything fails,
 * the sibling is deleted and the old file stays as it was. What is not a regular file, such as {@code /dev/stdout}, is
 * written to directly.
 */
public final class AtomicFile {
    private AtomicFile() {}

    /**
     * Writes a file.
     *
     * @param file where to; a symbolic link is followed, its target replaced
     * @param content writes the content
     * @throws IOException if the file is a directory or cannot be written, or the content says so
     */
    public static void write(Path file, Content content) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a directory");
        }
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
                content.writeTo(out);
            }
            return;
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new FileSystemException(file.toString(), null, "is not writable");
        }
        Path sibling = sibling(file, target);
        try {
            writeDurably(sibling, content);
            move(sibling, target);
        } finally {
            Files.deleteIfExists(sibling);
        }
    }

    private static Path sibling(Path file, Path target) throws IOException {
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new FileSystemException(file.toString(), null, "its folder does not exist");
        }
        return folder.resolve(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + "-" + System.nanoTime() + ".tmp");
    }

    private static void writeDurably(Path file, Content content) throws IOException {
        try (FileOutputStream out = new FileOutputStream(file.toFile())) {
            BufferedOutputStream buffered = new BufferedOutputStream(out);
            content.writeTo(buffered);
            buffered.flush();
            out.getFD().sync();
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes all of it.
         *
         * @param out where to; need not be closed or flushed
         * @throws IOException if it cannot be written
         */
        void writeTo(OutputStream out) throws IOException;
    }
}
