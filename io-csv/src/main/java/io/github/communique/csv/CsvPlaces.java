package io.github.communique.csv;

import io.github.communique.check.Finding;
import io.github.communique.check.Location;
import io.github.communique.csv.pack.OpenPackage;
import io.github.communique.csv.table.Problems;
import io.github.communique.csv.table.RowPlaces;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Tells where in a package the things stand that findings about its dossier are about. */
public final class CsvPlaces {
    private CsvPlaces() {}

    /**
     * Gives findings their places.
     *
     * @param input the package that the dossier was read from, without a problem
     * @param findings what checks of the dossier found
     * @return the same findings in the same order, each with file, line, row and column, as far as they can be told
     * @throws IOException if the package cannot be read
     */
    public static List<Finding> locate(CsvInput input, List<Finding> findings) throws IOException {
        if (findings.isEmpty()) {
            return findings;
        }
        List<Finding> located = new ArrayList<>();
        try (OpenPackage files = OpenPackage.open(input, Problems.lenient(Integer.MAX_VALUE), false)) {
            RowPlaces places = new RowPlaces(files);
            for (Finding finding : findings) {
                Location where = places.find(finding.path())
                        .orElseGet(() -> new Location(input.path().toString(), 0, 0, finding.path()));
                located.add(finding.locatedAt(where));
            }
        }
        return located;
    }
}
