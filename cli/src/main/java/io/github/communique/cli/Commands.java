package io.github.communique.cli;

import io.github.communique.cli.command.CompareCommand;
import io.github.communique.cli.command.ConvertCommand;
import io.github.communique.cli.command.ImportCommand;
import io.github.communique.cli.command.SchemaCommand;
import io.github.communique.cli.command.ShowCommand;
import io.github.communique.cli.command.ValidateCommand;
import io.github.communique.cli.command.VerifyCommand;
import io.github.communique.cli.console.Streams;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;

/** The commands by name. Wiring one takes longer than most of its work, so only the one that is meant is wired. */
final class Commands {
    private static final Map<String, Function<Streams, Object>> BY_NAME = byName();

    private Commands() {}

    private static Map<String, Function<Streams, Object>> byName() {
        Map<String, Function<Streams, Object>> commands = new LinkedHashMap<>();
        commands.put("compare", CompareCommand::new);
        commands.put("validate", ValidateCommand::new);
        commands.put("verify", VerifyCommand::new);
        commands.put("convert", ConvertCommand::new);
        commands.put("import", ImportCommand::new);
        commands.put("show", ShowCommand::new);
        commands.put("schema", SchemaCommand::new);
        return commands;
    }

    /** Adds the command that the first argument names; all of them if it names none, as help and suggestions need. */
    static void addTo(CommandLine root, Streams streams, String... args) {
        Function<Streams, Object> meant = args.length == 0 ? null : BY_NAME.get(args[0]);
        if (meant == null) {
            BY_NAME.values().forEach(command -> root.addSubcommand(command.apply(streams)));
        } else {
            root.addSubcommand(meant.apply(streams));
        }
    }
}
