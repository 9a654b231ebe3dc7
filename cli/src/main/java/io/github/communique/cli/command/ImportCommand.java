package io.github.communique.cli.command;

import io.github.communique.cli.console.ExitCode;
import io.github.communique.cli.console.Streams;
import io.github.communique.cli.imports.ImportProblems;
import io.github.communique.cli.imports.ImportRun;
import io.github.communique.cli.imports.ImportTargets;
import io.github.communique.cli.option.ArchiveOptions;
import io.github.communique.cli.option.Command;
import io.github.communique.cli.option.ProgressOption;
import io.github.communique.cli.option.TargetOptions;
import io.github.communique.cli.option.Value;
import io.github.communique.model.DossierId;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

/** Reads event archives. */
public final class ImportCommand implements Callable<Integer> {
    private static final DossierId ID = DossierId.of("import");

    private final Streams streams;
    private final Value<List<String>> files;
    private final ArchiveOptions archive;
    private final TargetOptions targets;
    private final Value<String> id;
    private final ProgressOption progress;

    private ImportCommand(Streams streams, Command command) {
        this.streams = streams;
        files = command.parameters(
                "IN", "Files of archives, plain, .zip or .gz, in the order of their dates; - is the standard input.");
        archive = new ArchiveOptions(command);
        targets = new TargetOptions(command);
        id = command.option("ID", "--id")
                .description("The id of the dossier; 'import' by default.")
                .text();
        progress = new ProgressOption(command);
    }

    /** Declares the command. */
    public static Command of(Streams streams) {
        Command command = new Command(
                "import",
                "Read event archives (GDELT, ICEWS, POLECAT) as events, in constant memory.",
                "  communique import 20210126.export.CSV.zip -o events.ndjson",
                "  communique import --select calls --select party=USA --select party=RUS *.zip -o calls.ndjson",
                "  communique import --select calls *.zip -o calls/     a package of CSV tables; or calls.csv, one flat table",
                "  communique import --from icews events.tab -o - --rejects bad.ndjson --report report.json | head",
                "",
                "A selection is calls, meetings, actions, cameo=04,057, plover=CONSULT/phone, party=USA,RUS,",
                "from=2021-01-01, to=2021-01-31, root or both-parties. Criteria of different sorts must all hold, of",
                "several values one; each party= must hold. Rows of one call, told from both sides and by several",
                "publishers, become one event: --fold says by what they are recognised. The counts go to stderr.");
        return command.doing(new ImportCommand(streams, command));
    }

    @Override
    public Integer call() throws IOException {
        ImportTargets targets = this.targets.targets(files.get(), streams);
        progress.applyTo(streams);
        ImportProblems problems = new ImportProblems(streams);
        ImportRun run = new ImportRun(
                archive.archive().telling(problems),
                files.get(),
                id.read(DossierId::of).orElse(ID),
                streams);
        targets.write(run, problems);
        run.summarise();
        return problems.hasErrors() ? ExitCode.FINDINGS : ExitCode.OK;
    }
}
