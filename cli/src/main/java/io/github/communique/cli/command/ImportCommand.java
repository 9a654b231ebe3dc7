package io.github.communique.cli.command;

import io.github.communique.archive.EventArchive;
import io.github.communique.archive.FoldKey;
import io.github.communique.archive.Selection;
import io.github.communique.cli.console.CommandFailure;
import io.github.communique.cli.console.ExitCode;
import io.github.communique.cli.console.Streams;
import io.github.communique.cli.file.DataFormat;
import io.github.communique.cli.file.Input;
import io.github.communique.cli.file.Output;
import io.github.communique.cli.imports.ArchiveChoice;
import io.github.communique.cli.imports.ImportOutput;
import io.github.communique.cli.imports.ImportProblems;
import io.github.communique.cli.imports.ImportRun;
import io.github.communique.cli.option.ChoiceConverter;
import io.github.communique.cli.option.ProgressOption;
import io.github.communique.file.AtomicFile;
import io.github.communique.model.DossierId;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads event archives. */
@Command(
        name = "import",
        description = "Read event archives (GDELT, ICEWS, POLECAT) as events, in constant memory.",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  communique import 20210126.export.CSV.zip -o events.ndjson",
            "  communique import --select calls --select party=USA --select party=RUS *.zip -o calls.ndjson",
            "  communique import --select calls *.zip -o calls/     a package of CSV tables; or calls.csv, one flat table",
            "  communique import --from icews events.tab -o - --rejects bad.ndjson --report report.json | head",
            "",
            "A selection is calls, meetings, actions, cameo=04,057, plover=CONSULT/phone, party=USA,RUS,",
            "from=2021-01-01, to=2021-01-31, root or both-parties. Criteria of different sorts must all hold, of",
            "several values one; each party= must hold. Rows of one call, told from both sides and by several",
            "publishers, become one event: --fold says by what they are recognised. The counts go to stderr."
        })
public final class ImportCommand implements Callable<Integer> {
    /** More than these wait for the one that folds and writes. */
    private static final int MOST_THREADS = 4;

    private final Streams streams;

    @Parameters(
            paramLabel = "IN",
            arity = "1..*",
            description =
                    "Files of archives, plain, .zip or .gz, in the order of their dates; - is the standard input.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--from",
            paramLabel = "ARCHIVE",
            converter = ArchiveConverter.class,
            description = "${COMPLETION-CANDIDATES}; auto by default, which tells it by the first lines of each file.")
    private ArchiveChoice from = ArchiveChoice.AUTO;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            required = true,
            description =
                    "What to write: NDJSON (.ndjson, .jsonl; - is the standard output), a package of CSV tables (a"
                            + " folder whose name ends in /, or .zip), or a flat table (.csv), for export only.")
    @SuppressWarnings("NullAway.Init")
    private String out;

    @Option(
            names = "--select",
            paramLabel = "WHAT",
            description = "Read only these rows; may be given several times. The others are passed over early.")
    private List<String> select = new ArrayList<>();

    @Option(
            names = "--fold",
            paramLabel = "FIELDS",
            description = "In what rows must agree to be one call or meeting: of date, parties, code, place and story,"
                    + " apart by commas, or none; date,parties,code by default.")
    private String fold = "date,parties,code";

    @Option(names = "--fold-actions", description = "Fold actions too, not only calls and meetings.")
    private boolean foldActions;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "The encoding of the files; UTF-8 by default, and rows that are not UTF-8 are refused.")
    private String encoding = "UTF-8";

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads decode rows, beside the one that reads and writes; by default as many as"
                    + " there are processors, up to 4. The output is the same whatever the number.")
    private int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());

    @Option(names = "--id", paramLabel = "ID", description = "The id of the dossier; 'import' by default.")
    private String id = "import";

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description = "Where to write the refused rows, with file, line and reason, one JSON object a line.")
    private @Nullable String rejects;

    @Option(
            names = "--folds",
            paramLabel = "FILE",
            description = "Where to write which row was folded into which event and in what the two agree, likewise.")
    private @Nullable String folds;

    @Option(names = "--report", paramLabel = "FILE", description = "Where to write the counts as JSON.")
    private @Nullable String report;

    @Mixin
    private final ProgressOption progress = new ProgressOption();

    public ImportCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        DataFormat format = format();
        checkOthers();
        progress.applyTo(streams);
        ImportProblems problems = new ImportProblems(streams);
        ImportRun run = new ImportRun(archive().telling(problems), files, dossierId(), streams);
        write(
                format,
                sink -> {
                    run.run(sink);
                    problems.finish();
                },
                problems);
        if (report != null) {
            write(report, output -> output.write(run.report().toJson().getBytes(StandardCharsets.UTF_8)));
        }
        run.summarise();
        return problems.hasErrors() ? ExitCode.FINDINGS : ExitCode.OK;
    }

    /** From the inside out, so that the files beside OUT are in place before OUT is. */
    private void write(DataFormat format, ImportOutput.Content content, ImportProblems problems) throws IOException {
        ImportOutput.of(out, format, streams)
                .write(sink -> with(
                        rejects,
                        problems::keepRefused,
                        () -> with(folds, problems::keepFolded, () -> content.writeTo(sink))));
    }

    private void with(@Nullable String file, Consumer<OutputStream> target, Step step) throws IOException {
        if (file == null) {
            step.run();
            return;
        }
        write(file, output -> {
            target.accept(output);
            step.run();
        });
    }

    private void write(String file, AtomicFile.Content content) throws IOException {
        Output.of(file, streams).write(content);
    }

    private EventArchive archive() throws CommandFailure {
        try {
            FoldKey key = FoldKey.parse(fold);
            return from.archive()
                    .selecting(Selection.parse(select.toArray(new String[0])))
                    .folding(foldActions ? key.forActionsToo() : key)
                    .encodedIn(Charset.forName(encoding))
                    .withThreads(threads);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new CommandFailure(ExitCode.USAGE, "not an encoding that Java knows: '" + encoding + "'");
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(ExitCode.USAGE, String.valueOf(e.getMessage()));
        }
    }

    private DossierId dossierId() throws CommandFailure {
        try {
            return DossierId.of(id);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(ExitCode.USAGE, String.valueOf(e.getMessage()));
        }
    }

    private DataFormat format() throws CommandFailure {
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

    private void checkOthers() throws IOException {
        List<String> others =
                Stream.of(rejects, folds, report).flatMap(Stream::ofNullable).toList();
        List<String> taken = new ArrayList<>(files);
        taken.add(out);
        for (String other : others) {
            for (String file : taken) {
                if (Output.isSameFile(other, file)
                        || (other.equals(Input.DASH) && file.equals(out) && out.equals(Input.DASH))) {
                    throw new CommandFailure(
                            ExitCode.USAGE, "--rejects, --folds and --report each need a file of their own: " + other);
                }
            }
            taken.add(other);
        }
        for (String file : files) {
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

    /** Reads of which archive files are. */
    static final class ArchiveConverter extends ChoiceConverter<ArchiveChoice> {
        ArchiveConverter() {
            super(ArchiveChoice.values());
        }
    }
}
