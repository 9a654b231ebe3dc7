package io.github.communique.cli;

import io.github.communique.check.Finding;
import io.github.communique.check.Location;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Gives findings about a dossier their lines and columns in the document that it was read from. */
final class LocatedFindings {
    private LocatedFindings() {}

    /** The same findings in the same order; one pass over the document finds all the places. */
    static List<Finding> of(Input document, List<Finding> findings) throws IOException {
        Map<String, Position> positions = JsonPointerLocator.locate(
                document, findings.stream().map(Finding::path).toList());
        return findings.stream()
                .map(finding -> {
                    Position at = positions.getOrDefault(finding.path(), Position.UNKNOWN);
                    return finding.locatedAt(new Location(document.name(), at.line(), at.column(), finding.path()));
                })
                .toList();
    }
}
