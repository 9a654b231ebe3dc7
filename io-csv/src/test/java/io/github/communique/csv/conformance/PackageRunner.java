package io.github.communique.csv.conformance;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.Finding;
import io.github.communique.csv.CsvInput;
import io.github.communique.csv.CsvPackageReader;
import io.github.communique.csv.DossierCsv;
import io.github.communique.model.Dossier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Takes a package through the library.
 *
 * @param outcome the text of the file with the outcome
 * @param canonical the name of the package that has the bytes of writing it, from the root of the corpus; empty if it
 *     is refused
 */
record PackageRunner(String outcome, Optional<String> canonical) {
    /**
     * Runs a case.
     *
     * @param aCase the case
     * @param written a folder that is not there, for what writing gives
     */
    static PackageRunner run(PackageCase aCase, Path written) throws IOException {
        CsvInput input = CsvInput.of(aCase.folder());
        PackageOutcome outcome = new PackageOutcome(aCase);
        Dossier dossier;
        try {
            dossier = DossierCsv.read(input);
        } catch (CommuniqueFormatException e) {
            List<Finding> findings = DossierCsv.readLenient(input).findings();
            return new PackageRunner(
                    outcome.say("reading", "refused")
                            .findings("findings", findings)
                            .text(),
                    Optional.empty());
        }
        DossierCsv.write(dossier, written);
        String canonical = canonical(aCase, PackageCase.files(written));
        outcome.say("reading", "accepted").say("canonical", canonical);
        Optional<Finding> outOfOrder = readOneByOne(input);
        outOfOrder.ifPresent(finding -> outcome.findings("oneByOne", List.of(finding)));
        return new PackageRunner(outcome.text(), Optional.of(canonical));
    }

    /** The case itself, or one of the same dossier, if it has these bytes; else a folder beside the case. */
    private static String canonical(PackageCase aCase, Map<String, String> files) {
        Stream<PackageCase> same = PackageCase.all()
                .filter(other ->
                        other.document().isPresent() && other.document().equals(aCase.document()));
        return Stream.concat(Stream.of(aCase), same)
                .filter(other -> PackageCase.files(other.folder()).equals(files))
                .map(PackageCase::input)
                .findFirst()
                .orElse(aCase.input() + ".canonical");
    }

    private static Optional<Finding> readOneByOne(CsvInput input) throws IOException {
        try (CsvPackageReader reader = CsvPackageReader.open(input)) {
            reader.forEachRemaining(item -> {});
            return Optional.empty();
        } catch (CommuniqueFormatException e) {
            return Optional.of(e.finding());
        }
    }
}
