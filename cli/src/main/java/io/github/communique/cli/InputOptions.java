package io.github.communique.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How an input is read where its name does not tell. */
final class InputOptions {
    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            converter = ChoiceConverter.OfDataFormat.class,
            description =
                    "The format of the input: ${COMPLETION-CANDIDATES}. By default it is NDJSON if the name ends in"
                            + " .ndjson or .jsonl, else JSON.")
    private @Nullable DataFormat from;

    Input input(String argument, Streams streams) throws CommandFailure {
        DataFormat format = from != null ? from : DataFormat.ofName(argument).orElse(DataFormat.JSON);
        return Input.of(argument, format, streams);
    }
}
