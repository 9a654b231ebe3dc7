package io.github.communique.cli.option;

import io.github.communique.cli.console.CommandFailure;
import io.github.communique.cli.console.ExitCode;
import io.github.communique.cli.console.Streams;
import io.github.communique.cli.file.DataFormat;
import io.github.communique.cli.file.Input;

/** How an input is read where its name does not tell. */
public final class InputOptions {
    private final Value<DataFormat> from;

    public InputOptions(Command command) {
        from = command.option("FORMAT", "--from")
                .description("The format of the input: json, ndjson or csv-package. By default it is NDJSON if the name"
                        + " ends in .ndjson or .jsonl, a package of CSV tables if it is a folder or ends in .zip, else"
                        + " JSON.")
                .choice(DataFormat.values());
    }

    public Input input(String argument, Streams streams) throws CommandFailure {
        DataFormat format = from.find().or(() -> DataFormat.ofName(argument)).orElse(DataFormat.JSON);
        checkReadable(argument, format);
        return Input.of(argument, format, streams);
    }

    /** Refuses what only part of a dossier could be read from. */
    public static void checkReadable(String argument, DataFormat format) throws CommandFailure {
        if (!format.isReadable()) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    argument + ": a flat table is for export only, it does not hold all that a dossier says; read the"
                            + " package, the JSON or the NDJSON that it was made from");
        }
    }
}
