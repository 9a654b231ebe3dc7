package io.github.communique.cli;

import io.github.communique.cli.console.ExitCode;
import io.github.communique.cli.console.Streams;
import io.github.communique.cli.console.Version;
import io.github.communique.cli.option.Command;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ScopeType;

/** The command itself, which does nothing but show the others. */
final class CommuniqueCommand implements Callable<Integer> {
    private final Streams streams;
    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("communique");
    private final OptionSpec stacktrace = flag("--stacktrace").hidden(true).build();

    CommuniqueCommand(Streams streams) {
        this.streams = streams;
        spec.versionProvider(() -> new String[] {Version.line()});
        spec.addOption(flag("-h", "--help")
                .usageHelp(true)
                .description("Show this help and exit.")
                .build());
        spec.addOption(OptionSpec.builder("-V", "--version")
                .type(boolean.class)
                .versionHelp(true)
                .description("Show the version and exit.")
                .build());
        spec.addOption(stacktrace);
        help(spec.usageMessage());
    }

    /** An option that every command has too. */
    private static OptionSpec.Builder flag(String... names) {
        return OptionSpec.builder(names).type(boolean.class).scopeType(ScopeType.INHERIT);
    }

    private static void help(UsageMessageSpec help) {
        Map<String, String> exitCodes = new LinkedHashMap<>();
        exitCodes.put("0", "all went well");
        exitCodes.put("1", "the input has findings of severity error (validate, verify, convert --lenient, import)");
        exitCodes.put("2", "wrong usage");
        exitCodes.put("3", "the input cannot be read, or the output not be written");
        help.synopsisSubcommandLabel("COMMAND")
                .description("Compare, validate, verify, convert, import and show dossiers of diplomatic events.")
                .descriptionHeading("%n")
                .optionListHeading("%nOptions:%n")
                .commandListHeading("%nCommands:%n")
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(exitCodes)
                .footerHeading("%nExamples:%n")
                .footer(
                        "  communique show talks.json              what is in it",
                        "  communique compare talks.json           how the readouts of its main event differ",
                        "  communique validate talks.json          what is wrong with it, where, and what to do",
                        "  communique verify talks.json --sources texts/",
                        "  communique convert talks.json talks.ndjson",
                        "  communique schema > dossier.schema.json",
                        "  communique import --select calls 20210126.export.CSV.zip -o calls.ndjson",
                        "",
                        "'communique COMMAND --help' tells more. Results go to stdout, messages to stderr.");
    }

    /** The command with some of the others. */
    CommandSpec with(Stream<Command> others) {
        others.map(Command::spec).forEach(other -> spec.addSubcommand(other.name(), other));
        return spec;
    }

    /** Whether a failure shall be shown with its stack trace. */
    boolean stacktrace() {
        return Boolean.TRUE.equals(stacktrace.getValue());
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(streams.err());
        streams.err().flush();
        return ExitCode.USAGE;
    }
}
