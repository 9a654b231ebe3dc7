package io.github.communique.benchmarks.path;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.communique.archive.ArchiveInput;
import io.github.communique.archive.ArchiveReader;
import io.github.communique.archive.EventArchive;
import io.github.communique.archive.Selection;
import io.github.communique.benchmarks.measure.Cost;
import io.github.communique.benchmarks.measure.CpuTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Rows of GDELT from a stream to events; each job gives the number of rows that it met. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
public class GdeltReading {
    private Path file = Path.of("");

    /** Has the rows made. */
    @Setup
    public void make(CorpusState state) throws IOException {
        file = state.corpus().gdelt();
    }

    /** The floor: FastCSV, giving raw records; without a quote character, which GDELT does not have. */
    @Benchmark
    public long fastCsv(Cost cost) throws Exception {
        return CpuTime.ofThread(cost, () -> {
            long rows = 0;
            try (CsvReader<CsvRecord> reader = CsvReader.builder()
                    .fieldSeparator('\t')
                    .quoteCharacter('\0')
                    .ofCsvRecord(file)) {
                for (CsvRecord ignored : reader) {
                    rows++;
                }
            }
            return rows;
        });
    }

    /** The calls among the rows. */
    @Benchmark
    public long calls(Cost cost) throws Exception {
        return CpuTime.ofThread(cost, () -> read(EventArchive.gdelt().selecting(Selection.parse("calls"))));
    }

    /** An event of every row, with all that the model has attributes for. */
    @Benchmark
    public long everyRow(Cost cost) throws Exception {
        return CpuTime.ofThread(cost, () -> read(EventArchive.gdelt().withoutExtras()));
    }

    private long read(EventArchive archive) throws IOException {
        try (ArchiveReader reader =
                archive.read(List.of(ArchiveInput.of("gdelt.export.CSV", () -> Files.newInputStream(file))))) {
            reader.events().forEach(event -> {});
            return reader.rowCount();
        }
    }
}
