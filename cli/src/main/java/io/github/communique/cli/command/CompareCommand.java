package io.github.communique.cli.command;

import io.github.communique.cli.console.CommandFailure;
import io.github.communique.cli.console.ExitCode;
import io.github.communique.cli.console.Streams;
import io.github.communique.cli.file.Output;
import io.github.communique.cli.option.Command;
import io.github.communique.cli.option.InputOptions;
import io.github.communique.cli.option.LabelOptions;
import io.github.communique.cli.option.OutputOption;
import io.github.communique.cli.option.Value;
import io.github.communique.compare.ComparisonOptions;
import io.github.communique.compare.ReadoutComparison;
import io.github.communique.json.ComparisonJson;
import io.github.communique.model.DiplomaticEvent;
import io.github.communique.model.Dossier;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Shows what the readouts of one event say, side by side. */
public final class CompareCommand implements Callable<Integer> {
    /** How a comparison is shown. */
    enum Format {
        TEXT,
        MARKDOWN,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Streams streams;
    private final Value<String> file;
    private final Value<String> event;
    private final Value<Integer> level;
    private final Value<Format> format;
    private final OutputOption output;
    private final LabelOptions labels;
    private final InputOptions inputs;

    private CompareCommand(Streams streams, Command command) {
        this.streams = streams;
        file = command.parameter(
                "FILE", "The dossier: JSON, NDJSON or a package of CSV tables; - is the standard input.");
        event = command.option("ID", "--event")
                .description("The event. Without it: the one with readouts of the most issuers, then with the most"
                        + " readouts, then the first.")
                .text();
        level = command.option("TOPIC-DEPTH", "--level")
                .description("Compare no topics narrower than this level of the topic tree; 1 compares its roots only.")
                .number();
        format = command.option("FORMAT", "--format")
                .description("${COMPLETION-CANDIDATES}; text by default.")
                .choice(Format.values());
        output = new OutputOption(command);
        labels = new LabelOptions(command);
        inputs = new InputOptions(command);
    }

    /** Declares the command. */
    public static Command of(Streams streams) {
        Command command = new Command(
                "compare",
                "Show what the readouts of one event say of each topic, side by side, with the evidence.",
                "  communique compare talks.json",
                "  communique compare talks.json --event call-2021-01-26 --level 1",
                "  communique compare talks.json --format markdown -o talks.md",
                "  communique compare talks.json --format json | jq '.rows[] | select(.divergence == \"one-sided\")'",
                "",
                "A '?' in a cell means that the record does not tell. It never means that the topic was left out.");
        return command.doing(new CompareCommand(streams, command));
    }

    @Override
    public Integer call() throws IOException {
        ComparisonOptions options = options();
        if (Output.isSameFile(file.get(), output.file())) {
            throw new CommandFailure(ExitCode.USAGE, "the comparison would overwrite the dossier: " + output.file());
        }
        Dossier dossier = inputs.input(file.get(), streams).readDossier();
        DiplomaticEvent chosen = new EventChoice(dossier, streams).choose(event.find());
        ReadoutComparison comparison = ReadoutComparison.of(dossier, chosen.id(), options);
        Output.of(output.file(), streams).write(out -> render(comparison, out));
        return ExitCode.OK;
    }

    private ComparisonOptions options() {
        ComparisonOptions options =
                ComparisonOptions.defaults().withLanguages(labels.languages().toArray(String[]::new));
        return level.read(options::withLevel).orElse(options);
    }

    private void render(ReadoutComparison comparison, OutputStream out) throws IOException {
        switch (format.orElse(Format.TEXT)) {
            case TEXT -> out.write(comparison.toText().getBytes(StandardCharsets.UTF_8));
            case MARKDOWN -> out.write(comparison.toMarkdown().getBytes(StandardCharsets.UTF_8));
            case JSON -> ComparisonJson.write(comparison, out);
        }
    }
}
