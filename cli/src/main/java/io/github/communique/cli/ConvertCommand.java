package io.github.communique.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a dossier in another form, or the same one in its canonical bytes. */
@Command(
        name = "convert",
        description = "Write a dossier as JSON or NDJSON, in canonical form: equal dossiers give equal bytes.",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  communique convert talks.json talks.ndjson",
            "  communique convert talks.json talks.json          rewrite in canonical form",
            "  communique convert calls.ndjson good.ndjson --lenient --rejects bad.ndjson",
            "  zcat calls.ndjson.gz | communique convert - - --from ndjson --to ndjson | gzip > clean.ndjson.gz",
            "",
            "NDJSON to NDJSON takes constant memory. JSON holds one dossier, so its NDJSON has a 'dossier' line.",
            "OUT may be IN; if anything fails, an old OUT stays whole. The counts go to stderr."
        })
final class ConvertCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(index = "0", paramLabel = "IN", description = "What to read; - is the standard input.")
    @SuppressWarnings("NullAway.Init")
    private String in;

    @Parameters(index = "1", paramLabel = "OUT", description = "What to write; - is the standard output.")
    @SuppressWarnings("NullAway.Init")
    private String out;

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            converter = ChoiceConverter.OfDataFormat.class,
            description = "The format of IN: ${COMPLETION-CANDIDATES}. Needed where its name does not end in .json,"
                    + " .ndjson or .jsonl.")
    private @Nullable DataFormat from;

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            converter = ChoiceConverter.OfDataFormat.class,
            description = "The format of OUT, likewise.")
    private @Nullable DataFormat to;

    @Option(
            names = "--lenient",
            description = "Leave out what cannot be read, report it, and go on; keep unknown properties in"
                    + " 'extensions'. The exit code is 1 if there was an error.")
    private boolean lenient;

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description = "With --lenient: where to write what was refused, with its line number and the reasons, one"
                    + " JSON object a line.")
    private @Nullable String rejects;

    @Mixin
    private final ProgressOption progress = new ProgressOption();

    ConvertCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        check();
        progress.applyTo(streams);
        DataFormat source = format("IN", in, from, "--from");
        DataFormat target = format("OUT", out, to, "--to");
        Input input = Input.of(in, source, streams);
        Rejects refused = new Rejects(input.name(), streams);
        Conversion conversion = new Conversion(input, target, lenient, refused);
        Output.of(out, streams).write(output -> convert(conversion, refused, output));
        streams.message(conversion.summary());
        return refused.hasErrors() ? ExitCode.FINDINGS : ExitCode.OK;
    }

    private void convert(Conversion conversion, Rejects refused, OutputStream output) throws IOException {
        String rejectFile = rejects;
        if (rejectFile == null) {
            conversion.run(output);
            refused.finish();
            return;
        }
        // Inside, so that it is in place before OUT is.
        Output.of(rejectFile, streams).write(bad -> {
            refused.writeTo(bad, rejectFile);
            conversion.run(output);
            refused.finish();
        });
    }

    private void check() throws IOException {
        String rejectFile = rejects;
        if (rejectFile == null) {
            return;
        }
        if (!lenient) {
            throw new CommandFailure(
                    ExitCode.USAGE, "--rejects needs --lenient: strict reading refuses the whole input");
        }
        if (Output.isSameFile(rejectFile, out) || Output.isSameFile(rejectFile, in)) {
            throw new CommandFailure(
                    ExitCode.USAGE, "--rejects needs a file of its own, not that of IN or OUT: " + rejectFile);
        }
        if (rejectFile.equals(Input.DASH) && out.equals(Input.DASH)) {
            throw new CommandFailure(ExitCode.USAGE, "--rejects and OUT cannot both be the standard output");
        }
    }

    private static DataFormat format(String what, String name, @Nullable DataFormat given, String option)
            throws CommandFailure {
        if (given != null) {
            return given;
        }
        return DataFormat.ofName(name)
                .orElseThrow(() -> new CommandFailure(
                        ExitCode.USAGE,
                        "the name of " + what + " does not tell its format, '" + name + "': add " + option + " json or "
                                + option + " ndjson"));
    }
}
