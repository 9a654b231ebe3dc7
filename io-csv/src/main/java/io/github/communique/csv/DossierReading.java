package io.github.communique.csv;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.Finding;
import io.github.communique.check.Location;
import io.github.communique.check.ReadResult;
import io.github.communique.check.ReadingCode;
import io.github.communique.csv.pack.OpenPackage;
import io.github.communique.csv.table.Problems;
import io.github.communique.csv.table.RecordReader;
import io.github.communique.csv.table.RowOrder;
import io.github.communique.csv.table.UnorderedRowsException;
import io.github.communique.model.Dossier;
import io.github.communique.model.DossierHeader;
import io.github.communique.model.DossierRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads whole packages: first as if rows stood in order, and again in any order if they do not. */
final class DossierReading {
    private final CsvInput input;
    private final Problems problems;
    private ReadResult.Counts counts = new ReadResult.Counts(0, 0);

    private DossierReading(CsvInput input, Problems problems) {
        this.input = input;
        this.problems = problems;
    }

    static Dossier strict(CsvInput input) throws IOException {
        return read(input, Problems::strict)
                .value()
                .orElseThrow(() -> new IllegalStateException("a strict read reported no problem and gave no dossier"));
    }

    static ReadResult<Dossier> lenient(CsvInput input) throws IOException {
        return read(input, () -> Problems.lenient(input.limits().maxFindings()));
    }

    private static ReadResult<Dossier> read(CsvInput input, java.util.function.Supplier<Problems> problems)
            throws IOException {
        Problems inOrder = problems.get();
        try {
            return new DossierReading(input, inOrder).read(RowOrder.SAME);
        } catch (UnorderedRowsException unordered) {
            try {
                return startingWith(inOrder.findings(), new DossierReading(input, problems.get()).read(RowOrder.ANY));
            } catch (UnorderedRowsException e) {
                throw new IllegalStateException("rows in any order are out of order: " + e.location(), e);
            }
        }
    }

    /** What was found before rows turned out to be out of order comes first: strict reading stops there. */
    private static ReadResult<Dossier> startingWith(List<Finding> first, ReadResult<Dossier> result) {
        Set<Finding> findings = new LinkedHashSet<>(first);
        findings.retainAll(new HashSet<>(result.findings()));
        findings.addAll(result.findings());
        return new ReadResult<>(result.value(), List.copyOf(findings), result.counts());
    }

    private ReadResult<Dossier> read(RowOrder order) throws IOException, UnorderedRowsException {
        List<Finding> findings = new ArrayList<>();
        Optional<Dossier> dossier = Optional.empty();
        try {
            dossier = dossier(order);
        } catch (CommuniqueFormatException e) {
            if (!problems.isLenient()) {
                throw e;
            }
            findings.add(e.finding());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        findings.addAll(0, problems.findings());
        return new ReadResult<>(dossier, findings, counts);
    }

    private Optional<Dossier> dossier(RowOrder order) throws IOException, UnorderedRowsException {
        Dossier.Builder builder = Dossier.builder();
        boolean hasHeader = false;
        try (OpenPackage files = OpenPackage.open(input, problems, true);
                RecordReader reader = new RecordReader(files, order, problems)) {
            for (DossierRecord item = reader.next(); item != null; item = reader.next()) {
                hasHeader |= item instanceof DossierHeader;
                builder.add(item);
            }
            counts = reader.counts();
        }
        if (!hasHeader) {
            problems.report(
                    ReadingCode.NOT_A_DOSSIER,
                    Location.of(input.path().toString()),
                    "expected a row of the dossier itself, found none");
            return Optional.empty();
        }
        return Optional.of(builder.build());
    }
}
