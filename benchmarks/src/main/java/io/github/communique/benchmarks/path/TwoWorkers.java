package io.github.communique.benchmarks.path;

import io.github.communique.archive.ArchiveReader;
import io.github.communique.archive.EventArchive;
import io.github.communique.benchmarks.measure.Cost;
import io.github.communique.benchmarks.measure.CpuTime;
import java.io.IOException;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * An event of every row of GDELT, decoded by one thread or by two; each job gives the number of rows. What counts is
 * the CPU time of all threads, so two cost more by what they need to work together.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
public class TwoWorkers {
    private Path file = Path.of("");

    /** Has the rows made. */
    @Setup
    public void make(CorpusState state) throws IOException {
        file = state.corpus().gdelt();
    }

    /** One thread, that of the caller. */
    @Benchmark
    public long one(Cost cost) throws Exception {
        return CpuTime.ofProcess(cost, () -> read(1));
    }

    /** Two threads, that of the caller among them. */
    @Benchmark
    public long two(Cost cost) throws Exception {
        return CpuTime.ofProcess(cost, () -> read(2));
    }

    private long read(int threads) throws IOException {
        try (ArchiveReader reader =
                EventArchive.gdelt().withoutExtras().withThreads(threads).read(file)) {
            reader.events().forEach(event -> {});
            return reader.rowCount();
        }
    }
}
