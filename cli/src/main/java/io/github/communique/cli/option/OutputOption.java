package io.github.communique.cli.option;

import io.github.communique.cli.file.Input;

/** Where a command writes its result. */
public final class OutputOption {
    private final Value<String> output;

    public OutputOption(Command command) {
        output = command.option("FILE", "-o", "--output")
                .description("Write there instead of to stdout. If anything fails, an old file stays whole.")
                .text();
    }

    /** The name of the file; a dash for the standard output, which is the default. */
    public String file() {
        return output.orElse(Input.DASH);
    }
}
