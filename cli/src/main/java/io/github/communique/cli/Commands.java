package io.github.communique.cli;

import io.github.communique.cli.command.CompareCommand;
import io.github.communique.cli.command.ConvertCommand;
import io.github.communique.cli.command.ImportCommand;
import io.github.communique.cli.command.SchemaCommand;
import io.github.communique.cli.command.ShowCommand;
import io.github.communique.cli.command.ValidateCommand;
import io.github.communique.cli.command.VerifyCommand;
import io.github.communique.cli.console.Streams;
import io.github.communique.cli.option.Command;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The commands by name. Declaring one takes a while, so only the one that is meant is declared. */
final class Commands {
    private static final Map<String, Function<Streams, Command>> BY_NAME = byName();

    private Commands() {}

    private static Map<String, Function<Streams, Command>> byName() {
        Map<String, Function<Streams, Command>> commands = new LinkedHashMap<>();
        commands.put("compare", CompareCommand::of);
        commands.put("validate", ValidateCommand::of);
        commands.put("verify", VerifyCommand::of);
        commands.put("convert", ConvertCommand::of);
        commands.put("import", ImportCommand::of);
        commands.put("show", ShowCommand::of);
        commands.put("schema", SchemaCommand::of);
        return commands;
    }

    /** The command that the first argument names; empty if it names none. */
    static Optional<Command> meant(Streams streams, String... args) {
        return Optional.ofNullable(args.length == 0 ? null : BY_NAME.get(args[0]))
                .map(declaration -> declaration.apply(streams));
    }

    /** That one, or all of them if none is named, as help and suggestions need. */
    static Stream<Command> meantOrAll(Streams streams, String... args) {
        return meant(streams, args).map(Stream::of).orElseGet(() -> all(streams));
    }

    private static Stream<Command> all(Streams streams) {
        return BY_NAME.values().stream().map(declaration -> declaration.apply(streams));
    }
}
