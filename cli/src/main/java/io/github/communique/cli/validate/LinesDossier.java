package io.github.communique.cli.validate;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.Finding;
import io.github.communique.check.Location;
import io.github.communique.check.ReadingCode;
import io.github.communique.cli.place.LineNumbers;
import io.github.communique.cli.place.LineRecords;
import io.github.communique.cli.place.RecordKinds;
import io.github.communique.json.NdjsonReader;
import io.github.communique.model.Dossier;
import io.github.communique.model.DossierHeader;
import io.github.communique.model.DossierRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** A dossier gathered from lines, with the line of each record, and what the checks find, line by line. */
final class LinesDossier {
    private final String file;
    private final LineNumbers numbers;
    private final LineProblems problems;
    private final Dossier.Builder builder = Dossier.builder();
    private final LineRecords records;
    private final long maxBytes;

    LinesDossier(String file, LineNumbers numbers, LineProblems problems, long maxBytes) {
        this.file = file;
        this.numbers = numbers;
        this.problems = problems;
        this.records = new LineRecords(file);
        this.maxBytes = maxBytes;
    }

    void check(DossierRecord header, NdjsonReader reader, Consumer<Finding> findings) {
        add(header);
        while (reader.hasNext()) {
            add(reader.next());
        }
        List<Finding> all = new ArrayList<>(problems.held());
        for (Finding finding : Checks.ofDossiers().check(builder.build())) {
            Finding located = records.located(finding);
            long line = located.location().map(Location::line).orElse(0L);
            if (!problems.damage().explains(LineProblems.place(line), located)) {
                all.add(located);
            }
        }
        all.sort(Comparator.comparing(
                finding -> finding.location().map(Location::line).orElse(0L)));
        all.forEach(findings);
    }

    private void add(DossierRecord item) {
        long line = numbers.next();
        if (numbers.bytes() > maxBytes) {
            throw new CommuniqueFormatException(Finding.at(
                    ReadingCode.LIMIT,
                    new Location(file, line, 0, ""),
                    "the dossier is longer than the limit of " + maxBytes
                            + " bytes allows; without its first line its records are checked one by one"));
        }
        if (problems.damage().isAt(LineProblems.place(line))) {
            problems.damage().addId(RecordKinds.key(item));
        }
        if (item instanceof DossierHeader && records.hasHeader()) {
            problems.finding(Finding.at(
                    ReadingCode.NOT_A_DOSSIER,
                    new Location(file, line, 0, ""),
                    "a dossier has one line of the type 'dossier', and this is another"));
            return;
        }
        records.add(item, line);
        builder.add(item);
    }
}
