package io.github.communique.cli.place;

import io.github.communique.check.Finding;
import io.github.communique.check.Location;
import io.github.communique.cli.file.Input;
import io.github.communique.csv.CsvPlaces;
import io.github.communique.json.NdjsonReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Gives findings about a dossier their places in the input that it was read from. */
public final class LocatedFindings {
    private LocatedFindings() {}

    /** The same findings in the same order, if they are about a dossier that was read without a problem. */
    public static List<Finding> ofSound(Input dossier, List<Finding> findings) throws IOException {
        return switch (dossier.format()) {
            case JSON -> of(dossier, findings);
            case CSV_PACKAGE -> CsvPlaces.locate(dossier.tables(), findings);
            default -> ofLines(dossier, findings);
        };
    }

    /** The same findings in the same order; one pass over the document finds all the places. */
    public static List<Finding> of(Input document, List<Finding> findings) throws IOException {
        Map<String, Position> positions = JsonPointerLocator.locate(
                document, findings.stream().map(Finding::path).toList());
        return findings.stream()
                .map(finding -> {
                    Position at = positions.getOrDefault(finding.path(), Position.UNKNOWN);
                    return finding.locatedAt(new Location(document.name(), at.line(), at.column(), finding.path()));
                })
                .toList();
    }

    private static List<Finding> ofLines(Input lines, List<Finding> findings) throws IOException {
        LineNumbers numbers = new LineNumbers(lines.open());
        LineRecords records = new LineRecords(lines.name());
        try (NdjsonReader reader = NdjsonReader.open(lines.json(numbers))) {
            while (reader.hasNext()) {
                records.add(reader.next(), numbers.next());
            }
        }
        return findings.stream().map(records::located).toList();
    }
}
