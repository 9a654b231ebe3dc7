package io.github.communique.cli.command;

import io.github.communique.cli.console.ExitCode;
import io.github.communique.cli.console.Streams;
import io.github.communique.cli.file.Input;
import io.github.communique.cli.file.Output;
import io.github.communique.cli.option.Command;
import io.github.communique.cli.option.InputOptions;
import io.github.communique.cli.option.LabelOptions;
import io.github.communique.cli.option.Value;
import io.github.communique.compare.Labels;
import io.github.communique.model.Dossier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;

/** Shows what is in a dossier. */
public final class ShowCommand implements Callable<Integer> {
    private final Streams streams;
    private final Value<String> file;
    private final LabelOptions labels;
    private final InputOptions inputs;

    private ShowCommand(Streams streams, Command command) {
        this.streams = streams;
        file = command.parameter(
                "FILE", "The dossier: JSON, NDJSON or a package of CSV tables; - is the standard input.");
        labels = new LabelOptions(command);
        inputs = new InputOptions(command);
    }

    /** Declares the command. */
    public static Command of(Streams streams) {
        Command command = new Command(
                "show",
                "Show what is in a dossier: its header, its events with their readouts, its sources.",
                "  communique show talks.json",
                "  communique show talks.ndjson --language ru | less",
                "",
                "The ids shown are those that 'communique compare --event ID' takes.");
        return command.doing(new ShowCommand(streams, command));
    }

    @Override
    public Integer call() throws IOException {
        Dossier dossier = inputs.input(file.get(), streams).readDossier();
        String text = new Overview(dossier, Labels.of(dossier, labels.languages())).text();
        Output.of(Input.DASH, streams).write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        return ExitCode.OK;
    }
}
