package io.github.communique.cli.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whether stderr is a terminal. Java has no answer: {@link System#console()} speaks of the standard input and output,
 * and from Java 22 on it is there when they are files. So we ask Unix what kind of file stderr is; Windows says
 * nothing.
 */
final class Terminal {
    private static final int KIND = 0170000;
    private static final int CHARACTER_DEVICE = 0020000;

    private Terminal() {}

    /** Says yes for a terminal that can move its cursor, and for {@code /dev/null}, which does no harm. */
    static boolean isStderr() {
        return !"dumb".equals(System.getenv("TERM")) && isCharacterDevice(Path.of("/dev/fd/2"));
    }

    static boolean isCharacterDevice(Path file) {
        try {
            return Files.getAttribute(file, "unix:mode") instanceof Integer mode && (mode & KIND) == CHARACTER_DEVICE;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return false;
        }
    }
}
