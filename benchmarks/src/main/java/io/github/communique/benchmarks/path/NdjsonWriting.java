package io.github.communique.benchmarks.path;

import io.github.communique.benchmarks.measure.Cost;
import io.github.communique.benchmarks.measure.CpuTime;
import io.github.communique.benchmarks.peer.TokenReplay;
import io.github.communique.json.JsonInput;
import io.github.communique.json.NdjsonReader;
import io.github.communique.json.NdjsonWriter;
import io.github.communique.model.DossierRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Records to bytes of NDJSON; each job gives the number of bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
public class NdjsonWriting {
    /** As many as stay near the processor, like records that were read just before. */
    private static final int RECORDS = 1_000;

    private static final int ROUNDS = 10;

    private List<DossierRecord> records = List.of();
    private TokenReplay replay = TokenReplay.none();

    /** Reads some records, and their tokens. */
    @Setup
    public void load(CorpusState state) throws IOException {
        Path file = state.corpus().readouts();
        try (NdjsonReader reader = NdjsonReader.open(JsonInput.of(file))) {
            records = reader.stream().limit(RECORDS).toList();
        }
        replay = TokenReplay.of(file, records.size());
    }

    /** The floor: Jackson's generator, given the same tokens. */
    @Benchmark
    public long replay(Cost cost) throws Exception {
        return CpuTime.ofThread(cost, () -> {
            CountingStream out = new CountingStream();
            for (int i = 0; i < ROUNDS; i++) {
                replay.writeTo(out);
            }
            return out.count();
        });
    }

    /** Our records. */
    @Benchmark
    public long records(Cost cost) throws Exception {
        return CpuTime.ofThread(cost, () -> {
            CountingStream out = new CountingStream();
            for (int i = 0; i < ROUNDS; i++) {
                writeTo(out);
            }
            return out.count();
        });
    }

    /** {@return the bytes that our job writes} */
    public byte[] ours() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writeTo(out);
        return out.toByteArray();
    }

    /** {@return the bytes that the floor writes} */
    public byte[] theirs() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        replay.writeTo(out);
        return out.toByteArray();
    }

    private void writeTo(OutputStream out) throws IOException {
        try (NdjsonWriter writer = NdjsonWriter.to(out)) {
            for (DossierRecord item : records) {
                writer.write(item);
            }
        }
    }
}
