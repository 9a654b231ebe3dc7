package io.github.communique.cli.validate;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.ConstraintRules;
import io.github.communique.check.Finding;
import io.github.communique.check.Location;
import io.github.communique.check.ReadingCode;
import io.github.communique.cli.console.Streams;
import io.github.communique.cli.file.Input;
import io.github.communique.cli.place.LineNumbers;
import io.github.communique.json.JsonLimits;
import io.github.communique.json.NdjsonReader;
import io.github.communique.model.DossierHeader;
import io.github.communique.model.DossierRecord;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * Validates NDJSON. A file that begins with its header is a dossier and checked as a whole; of any other, each record
 * is checked by itself, in constant memory.
 */
public final class LinesValidation implements Validation {
    private static final int MAX_PROBLEMS = 100_000;

    private final Streams streams;
    private final long maxBytes;
    private final int maxProblems;

    public LinesValidation(Streams streams) {
        this(streams, JsonLimits.defaults().maxDocumentBytes(), MAX_PROBLEMS);
    }

    /** Gives up a dossier that is longer or has more problems. */
    LinesValidation(Streams streams, long maxBytes, int maxProblems) {
        this.streams = streams;
        this.maxBytes = maxBytes;
        this.maxProblems = maxProblems;
    }

    @Override
    public void run(Input input, Consumer<Finding> findings) throws IOException {
        LineNumbers numbers = new LineNumbers(input.open());
        LineProblems problems = new LineProblems(numbers, maxProblems);
        try (NdjsonReader reader = NdjsonReader.openLenient(input.json(numbers), problems)) {
            if (!reader.hasNext()) {
                if (problems.held().isEmpty()) {
                    findings.accept(empty(input));
                }
                problems.passOnTo(findings);
                return;
            }
            DossierRecord first = reader.next();
            if (first instanceof DossierHeader) {
                new LinesDossier(input.name(), numbers, problems, maxBytes).check(first, reader, findings);
                problems.damage().report(input.name(), streams);
            } else {
                streams.message(input.name() + ": does not begin with a 'dossier' line, so each record was checked by"
                        + " itself and the references between them were not");
                problems.passOnTo(findings);
                checkEach(input, first, reader, numbers, findings);
            }
        } catch (CommuniqueFormatException e) {
            problems.held().forEach(findings);
            throw e;
        }
    }

    private static void checkEach(
            Input input, DossierRecord first, NdjsonReader reader, LineNumbers numbers, Consumer<Finding> findings) {
        ConstraintRules rules = Checks.ofRecords();
        DossierRecord item = first;
        while (true) {
            long line = numbers.next();
            for (Finding finding : rules.check(item)) {
                findings.accept(finding.locatedAt(new Location(input.name(), line, 0, finding.path())));
            }
            if (!reader.hasNext()) {
                return;
            }
            item = reader.next();
        }
    }

    private static Finding empty(Input input) {
        return Finding.at(
                ReadingCode.EMPTY, Location.of(input.name()), "expected records, one a line, found an empty input");
    }
}
