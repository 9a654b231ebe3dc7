package io.github.communique.cli.command;

import io.github.communique.cli.console.ExitCode;
import io.github.communique.cli.console.Streams;
import io.github.communique.cli.file.Output;
import io.github.communique.cli.option.Command;
import io.github.communique.cli.option.Flag;
import io.github.communique.cli.option.OutputOption;
import io.github.communique.json.JsonSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;

/** Prints the JSON Schema of the form. */
public final class SchemaCommand implements Callable<Integer> {
    private final Streams streams;
    private final Flag records;
    private final OutputOption output;

    private SchemaCommand(Streams streams, Command command) {
        this.streams = streams;
        records = command.flag("--records", "The schema of one line of NDJSON instead.");
        output = new OutputOption(command);
    }

    /** Declares the command. */
    public static Command of(Streams streams) {
        Command command = new Command(
                "schema",
                "Print the JSON Schema (draft 2020-12) of a dossier, for editors and validators.",
                "  communique schema > dossier.schema.json",
                "  communique schema --records -o records.schema.json",
                "",
                "A few rules cannot be stated in a schema; 'communique validate' checks them all.");
        return command.doing(new SchemaCommand(streams, command));
    }

    @Override
    public Integer call() throws IOException {
        String schema = records.isSet() ? JsonSchema.ndjsonRecord() : JsonSchema.dossier();
        Output.of(output.file(), streams).write(out -> out.write(schema.getBytes(StandardCharsets.UTF_8)));
        return ExitCode.OK;
    }
}
