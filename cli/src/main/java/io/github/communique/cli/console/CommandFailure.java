package io.github.communique.cli.console;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;

/** The reason why a command cannot go on, in words for the person who typed it, and the exit code it gives. */
public final class CommandFailure extends IOException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private final boolean isOfInput;

    private CommandFailure(int exitCode, String message, Throwable cause, boolean isOfInput) {
        super(message, cause);
        this.exitCode = exitCode;
        this.isOfInput = isOfInput;
    }

    public CommandFailure(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
        this.isOfInput = false;
    }

    /** Finds the failure in what readers and generators make of what the streams below them throw. */
    public static Optional<CommandFailure> in(Throwable thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (at instanceof CommandFailure failure) {
                return Optional.of(failure);
            }
        }
        return Optional.empty();
    }

    /** An input cannot be read. */
    public static CommandFailure reading(String name, IOException e) {
        return e instanceof CommandFailure failure
                ? failure
                : new CommandFailure(ExitCode.UNREADABLE, name + ": " + reason(e), e, true);
    }

    /** An output cannot be written. */
    public static CommandFailure writing(String name, IOException e) {
        if (e instanceof CommandFailure failure) {
            return failure;
        }
        String reason = e instanceof NoSuchFileException ? "its folder does not exist" : reason(e);
        return new CommandFailure(ExitCode.UNREADABLE, name + ": cannot be written: " + reason, e, false);
    }

    /** Nobody reads the output any more; there is nobody to tell, so there is no message. */
    static CommandFailure closedPipe(IOException e) {
        return new CommandFailure(ExitCode.CLOSED_PIPE, "", e, false);
    }

    public int exitCode() {
        return exitCode;
    }

    /** Whether an input cannot be read, so that others still can. */
    public boolean isOfInput() {
        return isOfInput;
    }

    public String message() {
        return String.valueOf(getMessage());
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file";
        } else if (e instanceof AccessDeniedException) {
            return "permission denied";
        } else if (e instanceof NotDirectoryException) {
            return "not a folder";
        }
        String message = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
        if (message == null || message.isBlank()) {
            return "input or output error";
        }
        return lowerCased(e instanceof FileNotFoundException ? inParentheses(message) : message);
    }

    /** {@code /a/b (Permission denied)} names a file that nobody has heard of: a temporary one. */
    private static String inParentheses(String message) {
        int open = message.lastIndexOf('(');
        int close = message.lastIndexOf(')');
        return open >= 0 && close > open ? message.substring(open + 1, close) : message;
    }

    private static String lowerCased(String message) {
        return Character.toLowerCase(message.charAt(0)) + message.substring(1);
    }
}
