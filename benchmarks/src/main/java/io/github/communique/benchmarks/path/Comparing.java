package io.github.communique.benchmarks.path;

import io.github.communique.benchmarks.corpus.Readouts;
import io.github.communique.benchmarks.measure.Cost;
import io.github.communique.benchmarks.measure.CpuTime;
import io.github.communique.compare.ReadoutComparison;
import io.github.communique.model.Dossier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Comparisons of one event of few and of many cells. The small job is done sixteen times, so that both make as many
 * cells: if they cost the same, the cost grows in proportion to the cells.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
public class Comparing {
    private static final int TIMES = 16;

    private final Dossier small = Readouts.comparison(25, 250);
    private final Dossier large = Readouts.comparison(100, 1_000);

    /** Sixteen comparisons of 25 readouts and 250 topics. */
    @Benchmark
    public long small(Cost cost) throws Exception {
        return CpuTime.ofThread(cost, () -> {
            long cells = 0;
            for (int i = 0; i < TIMES; i++) {
                cells += cells(small);
            }
            return cells;
        });
    }

    /** One comparison of 100 readouts and 1,000 topics. */
    @Benchmark
    public long large(Cost cost) throws Exception {
        return CpuTime.ofThread(cost, () -> cells(large));
    }

    private static long cells(Dossier dossier) {
        return ReadoutComparison.of(dossier, Readouts.COMPARED).rows().stream()
                .mapToLong(row -> row.cells().size())
                .sum();
    }
}
