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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** The commands by name. Wiring one takes longer than most of its work, so only the one that is meant is wired. */
final class Commands {
    private static final Map<String, Function<Streams, CommandSpec>> BY_NAME = byName();

    private Commands() {}

    private static Map<String, Function<Streams, CommandSpec>> byName() {
        Map<String, Function<Streams, CommandSpec>> commands = new LinkedHashMap<>();
        commands.put("compare", CompareCommand::of);
        commands.put("validate", ValidateCommand::of);
        commands.put("verify", VerifyCommand::of);
        commands.put("convert", ConvertCommand::of);
        commands.put("import", ImportCommand::of);
        commands.put("show", ShowCommand::of);
        commands.put("schema", SchemaCommand::of);
        return commands;
    }

    /** Adds the command that the first argument names; all of them if it names none, as help and suggestions need. */
    static void addTo(CommandSpec root, Streams streams, String... args) {
        @Nullable Function<Streams, CommandSpec> meant = args.length == 0 ? null : BY_NAME.get(args[0]);
        if (meant == null) {
            BY_NAME.forEach((name, command) -> root.addSubcommand(name, command.apply(streams)));
        } else {
            root.addSubcommand(args[0], meant.apply(streams));
        }
    }
}
