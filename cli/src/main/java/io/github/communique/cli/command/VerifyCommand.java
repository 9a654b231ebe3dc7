package io.github.communique.cli.command;

import io.github.communique.check.Finding;
import io.github.communique.cli.console.CommandFailure;
import io.github.communique.cli.console.ExitCode;
import io.github.communique.cli.console.Streams;
import io.github.communique.cli.file.Input;
import io.github.communique.cli.file.Output;
import io.github.communique.cli.finding.FindingsReport;
import io.github.communique.cli.finding.Tally;
import io.github.communique.cli.option.FindingsOptions;
import io.github.communique.cli.option.InputOptions;
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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks up what a dossier cites in the texts of its sources. */
@Command(
        name = "verify",
        description = "Look up every quote and span of a dossier in the texts of its sources.",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  communique verify talks.json --sources texts/",
            "  communique verify talks.json --source wire=wire.html --source statement=statement.txt",
            "  communique verify talks.json --sources texts/ --format sarif > evidence.sarif",
            "",
            "A text is plain (.txt), Markdown with front matter (.md) or HTML (.html, .htm). In a folder, the text of",
            "the source 'a/b:c' is the file a+b=c.txt, .md, .html or .htm. Quotes are compared whatever their line",
            "breaks, spaces, dashes and quotation marks; a quote that is not there is shown beside the nearest passage."
        })
public final class VerifyCommand implements Callable<Integer> {
    private static final TextFormats FORMATS = TextFormats.standard().with(new HtmlFormat());

    private final Streams streams;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "DOSSIER",
            description = "The dossier: JSON, NDJSON or a package of CSV tables; - is the standard input.")
    @SuppressWarnings("NullAway.Init")
    private String file;

    @Option(names = "--source", paramLabel = "ID=FILE", description = "The text of a source; may be repeated.")
    private Map<String, Path> sources = new LinkedHashMap<>();

    @Option(names = "--sources", paramLabel = "FOLDER", description = "A folder with the texts of sources.")
    private @Nullable Path folder;

    @Mixin
    private final FindingsOptions shown = new FindingsOptions();

    @Mixin
    private final InputOptions inputs = new InputOptions();

    public VerifyCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        EvidenceChecker checker = EvidenceChecker.of(texts());
        Input dossier = inputs.input(file, streams).rereadable();
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
        if (sources.isEmpty() && folder == null) {
            throw new ParameterException(
                    spec.commandLine(), "Missing the texts: give --sources FOLDER or --source ID=FILE");
        }
        Map<SourceId, SourceText> named = new LinkedHashMap<>();
        for (Map.Entry<String, Path> source : sources.entrySet()) {
            named.put(id(source.getKey()), read(source.getValue()));
        }
        SourceTexts texts = SourceTexts.of(named);
        return folder == null ? texts : texts.orElse(readable(folder));
    }

    private SourceId id(String text) {
        try {
            return SourceId.of(text);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), "Invalid value for option '--source': " + e.getMessage(), e);
        }
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
