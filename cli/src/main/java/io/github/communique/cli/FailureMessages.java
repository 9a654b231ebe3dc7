package io.github.communique.cli;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.Location;
import io.github.communique.cli.console.CommandFailure;
import io.github.communique.cli.console.ExitCode;
import io.github.communique.cli.console.Streams;
import io.github.communique.cli.file.Input;
import io.github.communique.cli.option.WrongUsage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says on stderr why a command could not do its work; never with a stack trace unless asked. */
final class FailureMessages {
    private final Streams streams;

    FailureMessages(Streams streams) {
        this.streams = streams;
    }

    /** Reports wrong usage. */
    int reportUsage(ParameterException e, String[] args) {
        String message = String.valueOf(e.getMessage());
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()) {
            streams.message(message);
            UnmatchedArgumentException.printSuggestions(e, streams.err());
            return ExitCode.USAGE;
        }
        return reportUsage(message, e.getCommandLine().getCommandSpec().qualifiedName());
    }

    private int reportUsage(String message, String command) {
        streams.message(message);
        streams.message("Try '" + command + " --help'.");
        return ExitCode.USAGE;
    }

    /** Reports what a command threw, with its stack trace if asked for. */
    int report(Exception e, boolean stacktrace) {
        if (stacktrace) {
            e.printStackTrace(streams.err());
        }
        return report(e);
    }

    int report(Exception e) {
        Optional<CommandFailure> failure = CommandFailure.in(e);
        if (failure.isPresent()) {
            return reportFailure(failure.get());
        } else if (e instanceof WrongUsage usage) {
            return reportUsage(usage.message(), "communique " + usage.command());
        } else if (e instanceof CommuniqueFormatException format) {
            return reportFormat(format);
        } else if (e instanceof IOException || e instanceof UncheckedIOException) {
            streams.message(String.valueOf(e.getMessage()));
            return ExitCode.UNREADABLE;
        }
        streams.message("internal error: " + e + "; please report it, with what --stacktrace adds");
        return ExitCode.INTERNAL;
    }

    private int reportFormat(CommuniqueFormatException e) {
        streams.message(String.valueOf(e.getMessage()));
        String file = e.finding().location().map(Location::file).orElse("");
        if (!file.isEmpty() && !file.equals(Input.STANDARD_INPUT)) {
            streams.message("Try 'communique validate " + file + "' to see all that is wrong, and what to do.");
        }
        return ExitCode.UNREADABLE;
    }

    private int reportFailure(CommandFailure failure) {
        if (failure.exitCode() != ExitCode.CLOSED_PIPE) {
            streams.message(failure.message());
        }
        return failure.exitCode();
    }
}
