package io.github.communique.cli;

import io.github.communique.cli.console.ExitCode;
import io.github.communique.cli.console.Streams;
import io.github.communique.cli.console.Version;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
            CommandLine commandLine = commandLine(streams, failures, args);
            int exitCode = commandLine.execute(args);
            if (exitCode == ExitCode.OK) {
                // Help and version are still in the buffer; they keep errors to themselves until here.
                streams.outWriter().flush();
                streams.out().flush();
            }
            return exitCode;
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

    private static CommandLine commandLine(Streams streams, FailureMessages failures, String... args) {
        CommuniqueCommand root = new CommuniqueCommand(streams);
        Commands.addTo(root.spec(), streams, args);
        return new CommandLine(root.spec())
                .setOut(streams.outWriter())
                .setErr(streams.err())
                .setExpandAtFiles(false)
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler(failures::reportUsage)
                .setExecutionExceptionHandler((e, failed, result) -> failures.report(e, root.stacktrace()));
    }
}
