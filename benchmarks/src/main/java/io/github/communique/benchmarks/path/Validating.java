package io.github.communique.benchmarks.path;

import io.github.communique.benchmarks.measure.Cost;
import io.github.communique.benchmarks.measure.CpuTime;
import io.github.communique.check.ConstraintRules;
import io.github.communique.json.JsonInput;
import io.github.communique.json.NdjsonReader;
import java.io.IOException;
import java.nio.file.Files;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reading records, each checked by the constraints of the model or not; each job gives the number of records. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
public class Validating {
    private final ConstraintRules constraints = ConstraintRules.english();
    private byte[] bytes = {};

    /** Takes the bytes into memory. */
    @Setup
    public void load(CorpusState state) throws IOException {
        bytes = Files.readAllBytes(state.corpus().readouts());
    }

    /** Reading alone. */
    @Benchmark
    public long unchecked(Cost cost) throws Exception {
        return CpuTime.ofThread(cost, () -> {
            long records = 0;
            try (NdjsonReader reader = open()) {
                while (reader.hasNext()) {
                    reader.next();
                    records++;
                }
            }
            return records;
        });
    }

    /** Reading and checking; records with findings do not count. */
    @Benchmark
    public long checked(Cost cost) throws Exception {
        return CpuTime.ofThread(cost, () -> {
            long sound = 0;
            try (NdjsonReader reader = open()) {
                while (reader.hasNext()) {
                    sound += constraints.check(reader.next()).isEmpty() ? 1 : 0;
                }
            }
            return sound;
        });
    }

    private NdjsonReader open() throws IOException {
        return NdjsonReader.open(JsonInput.of("readouts.ndjson", bytes));
    }
}
