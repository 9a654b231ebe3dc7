package io.github.communique.cli.imports;

import io.github.communique.cli.console.CommandFailure;
import io.github.communique.cli.console.ExitCode;
import io.github.communique.cli.console.Streams;
import io.github.communique.cli.file.DataFormat;
import io.github.communique.cli.file.Input;
import io.github.communique.cli.file.Output;
import io.github.communique.file.AtomicFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The files that an import writes: the records, and beside them what was refused, what was folded, and the counts. */
public final class ImportTargets {
    private final String out;
    private final DataFormat format;
    private final Optional<String> rejects;
    private final Optional<String> folds;
    private final Optional<String> report;
    private final Streams streams;

    private ImportTargets(
            String out, Optional<String> rejects, Optional<String> folds, Optional<String> report, Streams streams)
            throws CommandFailure {
        this.out = out;
        this.format = format(out);
        this.rejects = rejects;
        this.folds = folds;
        this.report = report;
        this.streams = streams;
    }

    /**
     * Names the files.
     *
     * @throws CommandFailure if the format of {@code out} is not known, or one file is named twice
     */
    public static ImportTargets of(
            String out,
            Optional<String> rejects,
            Optional<String> folds,
            Optional<String> report,
            List<String> inputs,
            Streams streams)
            throws IOException {
        ImportTargets targets = new ImportTargets(out, rejects, folds, report, streams);
        targets.check(inputs);
        return targets;
    }

    /** Writes all of them or, if anything fails, none. */
    public void write(ImportRun run, ImportProblems problems) throws IOException {
        // From the inside out, so that the files beside OUT are in place before OUT is.
        ImportOutput.of(out, format, streams)
                .write(sink -> with(
                        rejects,
                        problems::keepRefused,
                        () -> with(folds, problems::keepFolded, () -> {
                            run.run(sink);
                            problems.finish();
                        })));
        if (report.isPresent()) {
            byte[] counts = run.report().toJson().getBytes(StandardCharsets.UTF_8);
            write(report.get(), output -> output.write(counts));
        }
    }

    private void with(Optional<String> file, Consumer<OutputStream> target, Step step) throws IOException {
        if (file.isEmpty()) {
            step.run();
            return;
        }
        write(file.get(), output -> {
            target.accept(output);
            step.run();
        });
    }

    private void write(String file, AtomicFile.Content content) throws IOException {
        Output.of(file, streams).write(content);
    }

    private static DataFormat format(String out) throws CommandFailure {
        DataFormat format = out.equals(Input.DASH)
                ? DataFormat.NDJSON
                : DataFormat.ofName(out).orElse(DataFormat.JSON);
        if (format == DataFormat.JSON || format == DataFormat.FLAT_MARKDOWN) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    "OUT must end in .ndjson, .jsonl, .zip or .csv, or in / for a folder of tables: '" + out + "'");
        }
        return format;
    }

    private void check(List<String> inputs) throws IOException {
        List<String> taken = new ArrayList<>(inputs);
        taken.add(out);
        for (String other :
                Stream.of(rejects, folds, report).flatMap(Optional::stream).toList()) {
            for (String file : taken) {
                if (Output.isSameFile(other, file)
                        || (other.equals(Input.DASH) && file.equals(out) && out.equals(Input.DASH))) {
                    throw new CommandFailure(
                            ExitCode.USAGE, "--rejects, --folds and --report each need a file of their own: " + other);
                }
            }
            taken.add(other);
        }
        for (String file : inputs) {
            if (Output.isSameFile(file, out)) {
                throw new CommandFailure(ExitCode.USAGE, "OUT must not be IN: " + file);
            }
        }
    }

    /** A part of the work. */
    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }
}
