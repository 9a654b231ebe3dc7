package io.github.communique.cli.command;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.cli.console.CommandFailure;
import io.github.communique.cli.console.ExitCode;
import io.github.communique.cli.console.Streams;
import io.github.communique.cli.convert.Conversion;
import io.github.communique.cli.convert.Rejects;
import io.github.communique.cli.file.DataFormat;
import io.github.communique.cli.file.Input;
import io.github.communique.cli.file.Output;
import io.github.communique.cli.option.Command;
import io.github.communique.cli.option.Flag;
import io.github.communique.cli.option.InputOptions;
import io.github.communique.cli.option.ProgressOption;
import io.github.communique.cli.option.Value;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Writes a dossier in another form, or the same one in its canonical bytes. */
public final class ConvertCommand implements Callable<Integer> {
    private final Streams streams;
    private final Value<String> in;
    private final Value<String> out;
    private final Value<DataFormat> from;
    private final Value<DataFormat> to;
    private final Flag lenient;
    private final Value<String> rejects;
    private final Flag spreadsheetSafe;
    private final ProgressOption progress;

    private ConvertCommand(Streams streams, Command command) {
        this.streams = streams;
        in = command.parameter("IN", "What to read; - is the standard input.");
        out = command.parameter("OUT", "What to write; - is the standard output.");
        from = command.option("FORMAT", "--from")
                .description("The format of IN: json, ndjson or csv-package. Needed where its name does not end in"
                        + " .json, .ndjson, .jsonl or .zip and it is no folder.")
                .choice(DataFormat.values());
        to = command.option("FORMAT", "--to")
                .description("The format of OUT: ${COMPLETION-CANDIDATES}; likewise, a name that ends in / is that of a"
                        + " folder, .csv and .md are those of flat tables.")
                .choice(DataFormat.values());
        lenient = command.flag(
                "--lenient",
                "Leave out what cannot be read, report it, and go on; keep unknown properties in 'extensions'. The exit"
                        + " code is 1 if there was an error.");
        rejects = command.option("FILE", "--rejects")
                .description("With --lenient: where to write what was refused, with its line number and the reasons,"
                        + " one JSON object a line.")
                .text();
        spreadsheetSafe = command.flag(
                "--spreadsheet-safe",
                "In a flat table, put an apostrophe before cells that a spreadsheet would run as a formula. That"
                        + " changes the texts.");
        progress = new ProgressOption(command);
    }

    /** Declares the command. */
    public static Command of(Streams streams) {
        Command command = new Command(
                "convert",
                "Write a dossier as JSON, NDJSON or CSV tables, in canonical form: equal dossiers give equal bytes.",
                "  communique convert talks.json talks.ndjson",
                "  communique convert talks.json talks.json          rewrite in canonical form",
                "  communique convert talks.json talks/                a package of CSV tables in a folder; or talks.zip",
                "  communique convert talks/ talks.json               nothing is lost either way",
                "  communique convert talks.json talks.csv            one flat table, for export only; or talks.md",
                "  communique convert calls.ndjson good.ndjson --lenient --rejects bad.ndjson",
                "  zcat calls.ndjson.gz | communique convert - - --from ndjson --to ndjson | gzip > clean.ndjson.gz",
                "",
                "Between NDJSON and packages, memory is constant. JSON holds one dossier, so its NDJSON has a 'dossier' line.",
                "OUT may be IN; if anything fails, an old OUT stays whole. The counts go to stderr.");
        return command.doing(new ConvertCommand(streams, command));
    }

    @Override
    public Integer call() throws IOException {
        check();
        progress.applyTo(streams);
        DataFormat source = format("IN", in, from, "--from");
        DataFormat target = format("OUT", out, to, "--to");
        InputOptions.checkReadable(in.get(), source);
        Input input = Input.of(in.get(), source, streams);
        Rejects refused = new Rejects(input.name(), streams);
        Conversion conversion = new Conversion(input, target, lenient.isSet(), refused);
        if (spreadsheetSafe.isSet()) {
            checkFlat(target);
            conversion.guardForSpreadsheets();
        }
        try {
            write(conversion, target, refused);
        } catch (CommuniqueFormatException e) {
            if (!Conversion.isOutOfOrder(e) || out.get().equals(Input.DASH)) {
                throw e;
            }
            conversion.readWhole();
            write(conversion, target, refused);
        }
        streams.message(conversion.summary());
        return refused.hasErrors() ? ExitCode.FINDINGS : ExitCode.OK;
    }

    private void write(Conversion conversion, DataFormat target, Rejects refused) throws IOException {
        if (target == DataFormat.CSV_PACKAGE) {
            Path tables = packagePath();
            convert(() -> Output.writePackage(out.get(), tables, conversion::run), refused);
        } else {
            Output.of(out.get(), streams).write(output -> convert(() -> conversion.run(output), refused));
        }
    }

    private void convert(Step conversion, Rejects refused) throws IOException {
        String rejectFile = rejects.orElse("");
        if (rejectFile.isEmpty()) {
            conversion.run();
            refused.finish();
            return;
        }
        // Inside, so that it is in place before OUT is.
        Output.of(rejectFile, streams).write(bad -> {
            refused.writeTo(bad, rejectFile);
            conversion.run();
            refused.finish();
        });
    }

    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }

    private static void checkFlat(DataFormat target) throws CommandFailure {
        if (target != DataFormat.FLAT_CSV) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    "--spreadsheet-safe is for flat tables only, as it changes the texts: name OUT .csv");
        }
    }

    private Path packagePath() throws CommandFailure {
        if (out.get().equals(Input.DASH)) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    "a package of CSV tables cannot go to the standard output: give a folder or a zip" + " file");
        }
        return Input.path(out.get());
    }

    private void check() throws IOException {
        String rejectFile = rejects.orElse("");
        if (rejectFile.isEmpty()) {
            return;
        }
        if (!lenient.isSet()) {
            throw new CommandFailure(
                    ExitCode.USAGE, "--rejects needs --lenient: strict reading refuses the whole input");
        }
        if (Output.isSameFile(rejectFile, out.get()) || Output.isSameFile(rejectFile, in.get())) {
            throw new CommandFailure(
                    ExitCode.USAGE, "--rejects needs a file of its own, not that of IN or OUT: " + rejectFile);
        }
        if (rejectFile.equals(Input.DASH) && out.get().equals(Input.DASH)) {
            throw new CommandFailure(ExitCode.USAGE, "--rejects and OUT cannot both be the standard output");
        }
    }

    private static DataFormat format(String what, Value<String> name, Value<DataFormat> given, String option)
            throws CommandFailure {
        return given.find()
                .or(() -> DataFormat.ofName(name.get()))
                .orElseThrow(() -> new CommandFailure(
                        ExitCode.USAGE,
                        "the name of " + what + " does not tell its format, '" + name.get() + "': add " + option
                                + " json, " + option + " ndjson or " + option + " csv-package"));
    }
}
