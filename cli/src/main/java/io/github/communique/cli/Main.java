package io.github.communique.cli;

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
            CommandLine commandLine = commandLine(streams, failures);
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

    private static CommandLine commandLine(Streams streams, FailureMessages failures) {
        CommuniqueCommand root = new CommuniqueCommand(streams);
        return new CommandLine(root)
                .addSubcommand(new CompareCommand(streams))
                .addSubcommand(new ValidateCommand(streams))
                .addSubcommand(new VerifyCommand(streams))
                .addSubcommand(new ConvertCommand(streams))
                .addSubcommand(new ImportCommand(streams))
                .addSubcommand(new ShowCommand(streams))
                .addSubcommand(new SchemaCommand(streams))
                .setOut(streams.outWriter())
                .setErr(streams.err())
                .setExpandAtFiles(false)
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler(failures::reportUsage)
                .setExecutionExceptionHandler((e, commandLine, result) -> failures.report(e, root.stacktrace()));
    }
}
