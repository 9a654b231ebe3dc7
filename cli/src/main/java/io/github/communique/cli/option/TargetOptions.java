package io.github.communique.cli.option;

import io.github.communique.cli.console.Streams;
import io.github.communique.cli.imports.ImportTargets;
import java.io.IOException;
import java.util.List;

/** Where an import writes what. */
public final class TargetOptions {
    private final Value<String> out;
    private final Value<String> rejects;
    private final Value<String> folds;
    private final Value<String> report;

    public TargetOptions(Command command) {
        out = command.option("OUT", "-o", "--output")
                .description("What to write: NDJSON (.ndjson, .jsonl; - is the standard output), a package of CSV"
                        + " tables (a folder whose name ends in /, or .zip), or a flat table (.csv), for export only.")
                .required()
                .text();
        rejects = command.option("FILE", "--rejects")
                .description("Where to write the refused rows, with file, line and reason, one JSON object a line.")
                .text();
        folds = command.option("FILE", "--folds")
                .description(
                        "Where to write which row was folded into which event and in what the two agree, likewise.")
                .text();
        report = command.option("FILE", "--report")
                .description("Where to write the counts as JSON.")
                .text();
    }

    /**
     * The files, each one of its own.
     *
     * @param inputs what is read, which none of them may be
     */
    public ImportTargets targets(List<String> inputs, Streams streams) throws IOException {
        return ImportTargets.of(out.get(), rejects.find(), folds.find(), report.find(), inputs, streams);
    }
}
