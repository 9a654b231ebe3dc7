package io.github.communique.cli.console;

/** What the process tells its caller. */
public final class ExitCode {
    /** All went well. */
    public static final int OK = 0;

    /** Something in the input is an error. */
    public static final int FINDINGS = 1;

    /** The command was not used as it is meant to be. */
    public static final int USAGE = 2;

    /** The input cannot be read or the output not be written. */
    public static final int UNREADABLE = 3;

    /** A mistake in this program, as {@code sysexits.h} has it. */
    public static final int INTERNAL = 70;

    /** Who reads our output has closed it: what a shell shows for a program that SIGPIPE ends. */
    public static final int CLOSED_PIPE = 141;

    private ExitCode() {}
}
