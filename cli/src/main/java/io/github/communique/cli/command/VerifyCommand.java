package io.github.communique.cli.command;

import io.github.communique.check.Finding;
import io.github.communique.cli.console.CommandFailure;
import io.github.communique.cli.console.ExitCode;
import io.github.communique.cli.console.Streams;
import io.github.communique.cli.file.Input;
import io.github.communique.cli.file.Output;
import io.github.communique.cli.finding.FindingsReport;
import io.github.communique.cli.finding.Tally;
import io.github.communique.cli.option.Command;
import io.github.communique.cli.option.FindingsOptions;
import io.github.communique.cli.option.InputOptions;
import io.github.communique.cli.option.Value;
import io.github.communique.cli.place.LocatedFindings;
import io.github.communique.evidence.EvidenceChecker;
import io.github.communique.evidence.EvidenceReport;
import io.github.communique.evidence.SourceText;
import io.github.communique.evidence.SourceTexts;
import io.github.communique.evidence.TextFormats;
import io.github.communique.model.SourceId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Looks up what a dossier cites in the texts of its sources. */
public final class VerifyCommand implements Callable<Integer> {
    private static final TextFormats FORMATS = TextFormats.standard().with(new HtmlFormat());

    private final Streams streams;
    private final Value<String> file;
    private final Value<List<String>> sources;
    private final Value<Path> folder;
    private final FindingsOptions shown;
    private final InputOptions inputs;

    private VerifyCommand(Streams streams, Command command) {
        this.streams = streams;
        file = command.parameter(
                "DOSSIER", "The dossier: JSON, NDJSON or a package of CSV tables; - is the standard input.");
        sources = command.option("ID=FILE", "--source")
                .description("The text of a source; may be repeated.")
                .texts();
        folder = command.option("FOLDER", "--sources")
                .description("A folder with the texts of sources.")
                .path();
        shown = new FindingsOptions(command);
        inputs = new InputOptions(command);
    }

    /** Declares the command. */
    public static Command of(Streams streams) {
        Command command = new Command(
                "verify",
                "Look up every quote and span of a dossier in the texts of its sources.",
                "  communique verify talks.json --sources texts/",
                "  communique verify talks.json --source wire=wire.html --source statement=statement.txt",
                "  communique verify talks.json --sources texts/ --format sarif > evidence.sarif",
                "",
                "A text is plain (.txt), Markdown with front matter (.md) or HTML (.html, .htm). In a folder, the text of",
                "the source 'a/b:c' is the file a+b=c.txt, .md, .html or .htm. Quotes are compared whatever their line",
                "breaks, spaces, dashes and quotation marks; a quote that is not there is shown beside the nearest passage.");
        return command.doing(new VerifyCommand(streams, command));
    }

    @Override
    public Integer call() throws IOException {
        EvidenceChecker checker = EvidenceChecker.of(texts());
        Input dossier = inputs.input(file.get(), streams).rereadable();
        EvidenceReport report = checker.check(dossier.readDossier());
        List<Finding> findings = LocatedFindings.ofSound(dossier, report.findings());
        Tally tally = shown.tally();
        tally.countFile();
        tally.countCitations(report.counts());
        Output.of(Input.DASH, streams).write(out -> {
            FindingsReport findingsReport = shown.report(out);
            findings.stream().filter(tally::count).forEach(findingsReport::add);
            findingsReport.finish(tally);
        });
        return tally.hasErrors() ? ExitCode.FINDINGS : ExitCode.OK;
    }

    private SourceTexts texts() throws IOException {
        if (sources.find().isEmpty() && folder.find().isEmpty()) {
            throw sources.wrongUsage("Missing the texts: give --sources FOLDER or --source ID=FILE");
        }
        Map<SourceId, SourceText> named = new LinkedHashMap<>();
        for (Map.Entry<SourceId, String> source :
                sources.read(VerifyCommand::files).orElse(Map.of()).entrySet()) {
            named.put(source.getKey(), read(Input.path(source.getValue())));
        }
        SourceTexts texts = SourceTexts.of(named);
        return folder.find().isPresent() ? texts.orElse(readable(folder.get())) : texts;
    }

    private static Map<SourceId, String> files(List<String> sources) {
        Map<SourceId, String> files = new LinkedHashMap<>();
        for (String source : sources) {
            int equals = source.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException("must be ID=FILE: '" + source + "'");
            }
            files.put(SourceId.of(source.substring(0, equals)), source.substring(equals + 1));
        }
        return files;
    }

    private static SourceText read(Path file) throws IOException {
        try {
            return FORMATS.read(file);
        } catch (IOException e) {
            throw CommandFailure.reading(file.toString(), e);
        }
    }

    private static SourceTexts readable(Path folder) throws IOException {
        try {
            return SourceTexts.folder(folder, FORMATS);
        } catch (IOException e) {
            throw CommandFailure.reading(folder.toString(), e);
        }
    }
}
