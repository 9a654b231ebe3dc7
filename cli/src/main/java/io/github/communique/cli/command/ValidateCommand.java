package io.github.communique.cli.command;

import io.github.communique.check.CommuniqueFormatException;
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
import io.github.communique.cli.option.ProgressOption;
import io.github.communique.cli.option.Value;
import io.github.communique.cli.validate.DocumentValidation;
import io.github.communique.cli.validate.LinesValidation;
import io.github.communique.cli.validate.PackageValidation;
import io.github.communique.cli.validate.Validation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Shows what is wrong with files. */
public final class ValidateCommand implements Callable<Integer> {
    private final Streams streams;
    private final Value<List<String>> files;
    private final FindingsOptions shown;
    private final InputOptions inputs;
    private final ProgressOption progress;

    private ValidateCommand(Streams streams, Command command) {
        this.streams = streams;
        files = command.parameters(
                "FILE", "The dossiers, JSON, NDJSON or packages of CSV tables; - is the standard input.");
        shown = new FindingsOptions(command);
        inputs = new InputOptions(command);
        progress = new ProgressOption(command);
    }

    /** Declares the command. */
    public static Command of(Streams streams) {
        Command command = new Command(
                "validate",
                "Show all that is wrong with dossiers: where it is, what it is, and what to do about it.",
                "  communique validate talks.json",
                "  communique validate --severity error *.json && echo ready to publish",
                "  communique validate talks.ndjson --format json | jq '.findings[].code'",
                "  communique validate data/*.json --format sarif > findings.sarif",
                "",
                "A finding is one line, FILE:LINE:COLUMN: POINTER: SEVERITY: MESSAGE [CODE]; the first of each code is",
                "followed by what to do. An NDJSON file that begins with its 'dossier' line is checked as a whole; one",
                "without is checked record by record, in constant memory.");
        return command.doing(new ValidateCommand(streams, command));
    }

    @Override
    public Integer call() throws IOException {
        progress.applyTo(streams);
        Tally tally = shown.tally();
        boolean[] unreadable = {false};
        Output.of(Input.DASH, streams).write(out -> {
            FindingsReport report = shown.report(out);
            for (String file : files.get()) {
                unreadable[0] |= !validate(file, tally, report);
            }
            report.finish(tally);
        });
        return unreadable[0] ? ExitCode.UNREADABLE : tally.hasErrors() ? ExitCode.FINDINGS : ExitCode.OK;
    }

    /** Validates one file; says whether it could be read at all, as the others are validated in any case. */
    private boolean validate(String file, Tally tally, FindingsReport report) throws IOException {
        Input input = inputs.input(file, streams);
        Consumer<Finding> findings = finding -> {
            if (tally.count(finding)) {
                report.add(finding);
            }
        };
        try {
            validation(input).run(input, findings);
        } catch (CommuniqueFormatException e) {
            findings.accept(e.finding());
        } catch (IOException | UncheckedIOException e) {
            Optional<CommandFailure> ofInput = CommandFailure.in(e).filter(CommandFailure::isOfInput);
            if (ofInput.isEmpty()) {
                throw e;
            }
            streams.message(ofInput.get().message());
            return false;
        }
        tally.countFile();
        return true;
    }

    private Validation validation(Input input) {
        return switch (input.format()) {
            case JSON -> new DocumentValidation(streams);
            case CSV_PACKAGE -> new PackageValidation(streams);
            default -> new LinesValidation(streams);
        };
    }
}
