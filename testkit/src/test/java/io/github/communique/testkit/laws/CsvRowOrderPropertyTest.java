package io.github.communique.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.communique.csv.DossierCsv;
import io.github.communique.model.Dossier;
import io.github.communique.testkit.generate.DossierArbitraries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

/** What the order of rows and columns in a package means: nothing, but for the records of a dossier. */
class CsvRowOrderPropertyTest {
    /** Tables whose rows have no position; their order is that of the dossier. */
    private static final Set<String> RECORDS = Set.of(
            "dossier.csv", "parties.csv", "people.csv", "topics.csv", "sources.csv", "events.csv", "readouts.csv");

    private Path folder = Path.of("");

    @Provide
    Arbitrary<Dossier> sound() {
        return DossierArbitraries.dossiers();
    }

    @BeforeTry
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("communique-csv");
    }

    @AfterTry
    void deleteFolder() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void everyOrderOfThePartsOfRecordsIsTheSameDossier(@ForAll("sound") Dossier dossier, @ForAll Random random)
            throws IOException {
        Path written = folder.resolve("calls");
        DossierCsv.write(dossier, written);
        for (Path file : tables(written)) {
            if (!RECORDS.contains(file.getFileName().toString())) {
                shuffleRows(file, random);
            }
        }

        assertThat(DossierCsv.read(written)).isEqualTo(dossier);
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void everyOrderOfColumnsIsTheSameDossier(@ForAll("sound") Dossier dossier, @ForAll Random random)
            throws IOException {
        Path written = folder.resolve("calls");
        DossierCsv.write(dossier, written);
        for (Path file : tables(written)) {
            shuffleColumns(file, random);
        }

        assertThat(DossierCsv.read(written)).isEqualTo(dossier);
    }

    private static List<Path> tables(Path written) throws IOException {
        try (Stream<Path> files = Files.list(written)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    private static void shuffleRows(Path file, Random random) throws IOException {
        List<List<String>> rows = rows(file);
        Collections.shuffle(rows.subList(1, rows.size()), random);
        write(rows, file);
    }

    private static void shuffleColumns(Path file, Random random) throws IOException {
        List<List<String>> rows = rows(file);
        long seed = random.nextLong();
        rows.forEach(row -> Collections.shuffle(row, new Random(seed)));
        write(rows, file);
    }

    private static List<List<String>> rows(Path file) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
            List<List<String>> rows = new ArrayList<>();
            reader.forEach(row -> rows.add(new ArrayList<>(row.getFields())));
            return rows;
        }
    }

    private static void write(List<List<String>> rows, Path file) throws IOException {
        try (CsvWriter writer = CsvWriter.builder().build(file)) {
            rows.forEach(writer::writeRecord);
        }
    }
}
