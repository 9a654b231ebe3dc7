package io.github.communique.examples;

import io.github.communique.compare.ComparisonCell;
import io.github.communique.compare.ComparisonRow;
import io.github.communique.compare.Divergence;
import io.github.communique.compare.ReadoutComparison;
import io.github.communique.json.DossierJson;
import io.github.communique.model.Dossier;
import io.github.communique.model.EventId;
import java.io.IOException;
import java.nio.file.Path;

/** Reads a dossier from a file and prints the topics on which one side is reported to be silent. */
public final class ReadAndCompare {
    private ReadAndCompare() {}

    /**
     * Runs the example.
     *
     * @param args the file, such as {@code examples/data/biden-putin-2021-01-26.json}
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] args) throws IOException {
        // tag::compare[]
        Dossier dossier = DossierJson.read(Path.of(args[0]));
        ReadoutComparison comparison = ReadoutComparison.of(dossier, EventId.of("call-biden-putin-2021-01-26"));
        for (ComparisonRow row : comparison.rows()) {
            if (row.divergence() == Divergence.REPORTED_SILENCE) {
                System.out.println(row.label());
                for (ComparisonCell cell : row.cells()) {
                    String status = cell.status().value();
                    System.out.println("  " + cell.readout() + ": " + status);
                }
            }
        }
        // end::compare[]
    }
}
