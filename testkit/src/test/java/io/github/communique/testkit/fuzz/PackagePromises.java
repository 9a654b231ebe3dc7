package io.github.communique.testkit.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.Finding;
import io.github.communique.check.ReadResult;
import io.github.communique.check.TableCode;
import io.github.communique.csv.CsvInput;
import io.github.communique.csv.CsvPackageReader;
import io.github.communique.csv.DossierCsv;
import io.github.communique.model.Dossier;
import io.github.communique.model.DossierRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What must hold of a package, whatever is in it: read as a whole, strictly and leniently, and record by record. */
final class PackagePromises {
    private PackagePromises() {}

    /**
     * Reads a package in all ways.
     *
     * @param input the package
     * @param place holds a finding to places that the package has
     * @param work an empty folder to write into
     */
    static FuzzOutcome hold(CsvInput input, Consumer<Finding> place, Path work) throws IOException {
        ReadResult<Dossier> lenient = DossierCsv.readLenient(input);
        lenient.findings().forEach(place);
        if (lenient.value().isPresent()) {
            assertWritable(lenient.value().get(), work);
        }
        try {
            Dossier strict = DossierCsv.read(input);
            assertThat(lenient.findings())
                    .as("findings of what strict reading accepts")
                    .isEmpty();
            assertThat(lenient.value()).hasValue(strict);
            readOneByOne(input, strict.records().toList(), place);
            return FuzzOutcome.accepted("a dossier");
        } catch (CommuniqueFormatException e) {
            assertThat(lenient.findings())
                    .as("findings of what strict reading refuses")
                    .first()
                    .isEqualTo(e.finding());
            return FuzzOutcome.refused(e.finding());
        }
    }

    /** Reads what is accepted as a whole; only the order of rows may be refused. */
    private static void readOneByOne(CsvInput input, List<DossierRecord> records, Consumer<Finding> place)
            throws IOException {
        List<DossierRecord> read = new ArrayList<>();
        try (CsvPackageReader reader = CsvPackageReader.open(input)) {
            reader.forEachRemaining(read::add);
            assertThat(read).as("records read one by one").containsExactlyInAnyOrderElementsOf(records);
        } catch (CommuniqueFormatException e) {
            place.accept(e.finding());
            assertThat(e.finding().code()).as("%s", e.finding()).isEqualTo(TableCode.ROW_ORDER);
        }
    }

    private static void assertWritable(Dossier dossier, Path work) throws IOException {
        Path written = work.resolve("again.zip");
        DossierCsv.write(dossier, written);
        assertThat(DossierCsv.read(written)).isEqualTo(dossier);
    }
}
