package io.github.communique.cli.option;

/** A command cannot be meant as it was typed. */
public final class WrongUsage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String command;

    WrongUsage(String command, String message) {
        super(message);
        this.command = command;
    }

    /** The name of the command, such as {@code compare}. */
    public String command() {
        return command;
    }

    /** What is wrong. */
    public String message() {
        return String.valueOf(getMessage());
    }
}
