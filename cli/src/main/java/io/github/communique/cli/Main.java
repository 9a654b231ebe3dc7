package io.github.communique.cli;

import io.github.communique.cli.console.ExitCode;
import io.github.communique.cli.console.Streams;
import io.github.communique.cli.console.Version;
import io.github.communique.cli.option.Command;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;

/** Runs the command and ends the process with its exit code. */
public final class Main {
    private Main() {}

    /**
     * Runs the command.
     *
     * @param args as typed
     */
    public static void main(String[] args) {
        System.exit(run(Streams.standard(), args));
    }

    /** Runs the command on some streams and returns its exit code; throws nothing. */
    static int run(Streams streams, String... args) {
        FailureMessages failures = new FailureMessages(streams);
        try {
            if (args.length == 1 && args[0].equals("--version")) {
                return printVersion(streams);
            }
            Optional<Command> plain = plainCommand(streams, args);
            return plain.isPresent() ? plain.get().run() : runWithPicocli(streams, failures, args);
        } catch (Exception e) {
            return failures.report(e);
        } catch (OutOfMemoryError e) {
            streams.message("not enough memory: give Java more, as in 'java -Xmx4g -jar communique.jar ...', or use"
                    + " NDJSON, which is converted as a stream");
            return ExitCode.UNREADABLE;
        }
    }

    /** What the option does, without all that the others need. */
    private static int printVersion(Streams streams) throws IOException {
        streams.out().write((Version.line() + "\n").getBytes(StandardCharsets.UTF_8));
        streams.out().flush();
        return ExitCode.OK;
    }

    /** The command with its values, if the command line is plain. */
    private static Optional<Command> plainCommand(Streams streams, String... args) {
        return Commands.meant(streams, args)
                .filter(command -> command.readPlain(List.of(args).subList(1, args.length)));
    }

    private static int runWithPicocli(Streams streams, FailureMessages failures, String... args) throws IOException {
        CommuniqueCommand root = new CommuniqueCommand(streams);
        int exitCode = new CommandLine(root.with(Commands.meantOrAll(streams, args)))
                .setOut(streams.outWriter())
                .setErr(streams.err())
                .setExpandAtFiles(false)
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler(failures::reportUsage)
                .setExecutionExceptionHandler((e, failed, result) -> failures.report(e, root.stacktrace()))
                .execute(args);
        if (exitCode == ExitCode.OK) {
            // Help and version are still in the buffer; they keep errors to themselves until here.
            streams.outWriter().flush();
            streams.out().flush();
        }
        return exitCode;
    }
}
