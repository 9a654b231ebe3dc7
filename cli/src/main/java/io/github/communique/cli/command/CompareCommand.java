package io.github.communique.cli.command;

import io.github.communique.cli.console.CommandFailure;
import io.github.communique.cli.console.ExitCode;
import io.github.communique.cli.console.Streams;
import io.github.communique.cli.file.Input;
import io.github.communique.cli.file.Output;
import io.github.communique.cli.option.ChoiceConverter;
import io.github.communique.cli.option.InputOptions;
import io.github.communique.cli.option.LabelOptions;
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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what the readouts of one event say, side by side. */
@Command(
        name = "compare",
        description = "Show what the readouts of one event say of each topic, side by side, with the evidence.",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  communique compare talks.json",
            "  communique compare talks.json --event call-2021-01-26 --level 1",
            "  communique compare talks.json --format markdown -o talks.md",
            "  communique compare talks.json --format json | jq '.rows[] | select(.divergence == \"one-sided\")'",
            "",
            "A '?' in a cell means that the record does not tell. It never means that the topic was left out."
        })
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

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description = "The dossier: JSON, NDJSON or a package of CSV tables; - is the standard input.")
    @SuppressWarnings("NullAway.Init")
    private String file;

    @Option(
            names = "--event",
            paramLabel = "ID",
            description = "The event. Without it: the one with readouts of the most issuers, then with the most"
                    + " readouts, then the first.")
    private @Nullable String event;

    private ComparisonOptions options = ComparisonOptions.defaults();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatConverter.class,
            description = "${COMPLETION-CANDIDATES}; text by default.")
    private Format format = Format.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write there instead of to stdout. If anything fails, an old file stays whole.")
    private String output = Input.DASH;

    @Mixin
    private final LabelOptions labels = new LabelOptions();

    @Mixin
    private final InputOptions inputs = new InputOptions();

    public CompareCommand(Streams streams) {
        this.streams = streams;
    }

    @Option(
            names = "--level",
            paramLabel = "TOPIC-DEPTH",
            description = "Compare no topics narrower than this level of the topic tree; 1 compares its roots only.")
    void setLevel(int level) {
        try {
            options = options.withLevel(level);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), "Invalid value for option '--level': " + e.getMessage(), e);
        }
    }

    @Override
    public Integer call() throws IOException {
        if (Output.isSameFile(file, output)) {
            throw new CommandFailure(ExitCode.USAGE, "the comparison would overwrite the dossier: " + output);
        }
        Dossier dossier = inputs.input(file, streams).readDossier();
        DiplomaticEvent chosen = new EventChoice(dossier, streams).choose(event);
        ComparisonOptions chosenOptions =
                options.withLanguages(labels.languages().toArray(String[]::new));
        ReadoutComparison comparison = ReadoutComparison.of(dossier, chosen.id(), chosenOptions);
        Output.of(output, streams).write(out -> render(comparison, out));
        return ExitCode.OK;
    }

    private void render(ReadoutComparison comparison, OutputStream out) throws IOException {
        switch (format) {
            case TEXT -> out.write(comparison.toText().getBytes(StandardCharsets.UTF_8));
            case MARKDOWN -> out.write(comparison.toMarkdown().getBytes(StandardCharsets.UTF_8));
            case JSON -> ComparisonJson.write(comparison, out);
        }
    }

    /** Reads how a comparison is shown. */
    static final class FormatConverter extends ChoiceConverter<Format> {
        FormatConverter() {
            super(Format.values());
        }
    }
}
