package io.github.communique.benchmarks.path;

import io.github.communique.benchmarks.measure.Cost;
import io.github.communique.benchmarks.measure.CpuTime;
import io.github.communique.benchmarks.peer.PlainTables;
import io.github.communique.csv.DossierCsv;
import io.github.communique.model.Dossier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A dossier to a package of CSV tables in a folder; each job gives the bytes of all tables. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
public class TableWriting {
    private Path out = Path.of("");

    /** Says where to write. */
    @Setup
    public void prepare(CorpusState state) {
        out = state.corpus().folder().resolve("written");
    }

    /** The floor: FastCSV, given the same cells. */
    @Benchmark
    public long fastCsv(Cost cost, Cells cells) throws Exception {
        return CpuTime.ofThread(cost, () -> PlainTables.write(cells.tables, out.resolveSibling("written-plainly")));
    }

    /** Our dossier. */
    @Benchmark
    public long dossier(Cost cost, InMemory memory) throws Exception {
        return CpuTime.ofThread(cost, () -> {
            DossierCsv.write(Objects.requireNonNull(memory.dossier), out);
            return PlainTables.sizeOf(out);
        });
    }

    /** The cells of the package. */
    @State(Scope.Benchmark)
    public static class Cells {
        private Map<String, List<String[]>> tables = Map.of();

        /** Reads them. */
        @Setup(Level.Trial)
        public void load(CorpusState state) throws IOException {
            tables = PlainTables.read(state.corpus().mentions());
        }
    }

    /** The dossier of the package. */
    @State(Scope.Benchmark)
    public static class InMemory {
        private @Nullable Dossier dossier;

        /** Reads it. */
        @Setup(Level.Trial)
        public void load(CorpusState state) throws IOException {
            dossier = DossierCsv.read(state.corpus().mentions());
        }
    }
}
