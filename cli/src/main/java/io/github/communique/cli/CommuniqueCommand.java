package io.github.communique.cli;

import io.github.communique.cli.console.ExitCode;
import io.github.communique.cli.console.Streams;
import io.github.communique.cli.console.Version;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command itself, which does nothing but show the others. */
@Command(
        name = "communique",
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Compare, validate, verify, convert, import and show dossiers of diplomatic events.",
        descriptionHeading = "%n",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all went well",
            "1:the input has findings of severity error (validate, verify, convert --lenient, import)",
            "2:wrong usage",
            "3:the input cannot be read, or the output not be written"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  communique show talks.json              what is in it",
            "  communique compare talks.json           how the readouts of its main event differ",
            "  communique validate talks.json          what is wrong with it, where, and what to do",
            "  communique verify talks.json --sources texts/",
            "  communique convert talks.json talks.ndjson",
            "  communique schema > dossier.schema.json",
            "  communique import --select calls 20210126.export.CSV.zip -o calls.ndjson",
            "",
            "'communique COMMAND --help' tells more. Results go to stdout, messages to stderr."
        })
final class CommuniqueCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help and exit.")
    @SuppressWarnings("unused") // picocli acts on it
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version and exit.")
    @SuppressWarnings("unused") // picocli acts on it
    private boolean version;

    @Option(names = "--stacktrace", hidden = true, scope = ScopeType.INHERIT)
    private boolean stacktrace;

    CommuniqueCommand(Streams streams) {
        this.streams = streams;
    }

    /** Whether a failure shall be shown with its stack trace. */
    boolean stacktrace() {
        return stacktrace;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(streams.err());
        streams.err().flush();
        return ExitCode.USAGE;
    }
}
