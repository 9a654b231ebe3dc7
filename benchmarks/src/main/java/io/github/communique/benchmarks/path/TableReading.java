package io.github.communique.benchmarks.path;

import io.github.communique.benchmarks.measure.Cost;
import io.github.communique.benchmarks.measure.CpuTime;
import io.github.communique.benchmarks.peer.PlainTables;
import io.github.communique.csv.DossierCsv;
import io.github.communique.model.Readout;
import java.io.IOException;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A package of CSV tables to a dossier; each job gives the number of mentions. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
public class TableReading {
    private Path folder = Path.of("");

    /** Has the package made. */
    @Setup
    public void make(CorpusState state) throws IOException {
        folder = state.corpus().mentions();
    }

    /** The floor: FastCSV, giving raw records of the same tables. */
    @Benchmark
    public long fastCsv(Cost cost) throws Exception {
        return CpuTime.ofThread(cost, () -> PlainTables.countRows(folder).getOrDefault("readout_mentions.csv", 0L));
    }

    /** Our dossier. */
    @Benchmark
    public long dossier(Cost cost) throws Exception {
        return CpuTime.ofThread(
                cost,
                () -> DossierCsv.read(folder).readouts().stream()
                        .map(Readout::mentions)
                        .mapToLong(mentions -> mentions.size())
                        .sum());
    }
}
