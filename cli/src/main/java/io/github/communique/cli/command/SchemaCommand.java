package io.github.communique.cli.command;

import io.github.communique.cli.console.ExitCode;
import io.github.communique.cli.console.Streams;
import io.github.communique.cli.file.Input;
import io.github.communique.cli.file.Output;
import io.github.communique.json.JsonSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the JSON Schema of the form. */
@Command(
        name = "schema",
        description = "Print the JSON Schema (draft 2020-12) of a dossier, for editors and validators.",
        descriptionHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  communique schema > dossier.schema.json",
            "  communique schema --records -o records.schema.json",
            "",
            "A few rules cannot be stated in a schema; 'communique validate' checks them all."
        })
public final class SchemaCommand implements Callable<Integer> {
    private final Streams streams;

    @Option(names = "--records", description = "The schema of one line of NDJSON instead.")
    private boolean records;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write there instead of to stdout. If anything fails, an old file stays whole.")
    private String output = Input.DASH;

    public SchemaCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        String schema = records ? JsonSchema.ndjsonRecord() : JsonSchema.dossier();
        Output.of(output, streams).write(out -> out.write(schema.getBytes(StandardCharsets.UTF_8)));
        return ExitCode.OK;
    }
}
