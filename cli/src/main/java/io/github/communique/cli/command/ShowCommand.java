package io.github.communique.cli.command;

import io.github.communique.cli.console.ExitCode;
import io.github.communique.cli.console.Streams;
import io.github.communique.cli.file.Input;
import io.github.communique.cli.file.Output;
import io.github.communique.cli.option.InputOptions;
import io.github.communique.cli.option.LabelOptions;
import io.github.communique.compare.Labels;
import io.github.communique.model.Dossier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows what is in a dossier. */
@Command(
        name = "show",
        description = "Show what is in a dossier: its header, its events with their readouts, its sources.",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  communique show talks.json",
            "  communique show talks.ndjson --language ru | less",
            "",
            "The ids shown are those that 'communique compare --event ID' takes."
        })
public final class ShowCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(
            paramLabel = "FILE",
            description = "The dossier: JSON, NDJSON or a package of CSV tables; - is the standard input.")
    @SuppressWarnings("NullAway.Init")
    private String file;

    @Mixin
    private final LabelOptions labels = new LabelOptions();

    @Mixin
    private final InputOptions inputs = new InputOptions();

    public ShowCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Dossier dossier = inputs.input(file, streams).readDossier();
        String text = new Overview(dossier, Labels.of(dossier, labels.languages())).text();
        Output.of(Input.DASH, streams).write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        return ExitCode.OK;
    }
}
