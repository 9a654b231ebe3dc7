package io.github.communique.benchmarks.path;

import io.github.communique.archive.ArchiveReader;
import io.github.communique.archive.EventArchive;
import io.github.communique.archive.FoldKey;
import io.github.communique.archive.Selection;
import io.github.communique.benchmarks.measure.Cost;
import io.github.communique.benchmarks.measure.CpuTime;
import io.github.communique.benchmarks.peer.DuckDb;
import io.github.communique.json.NdjsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The rows of GDELT under CAMEO root 04 as NDJSON, an event for each row; both jobs write the same events, and give
 * their number. They are measured with all threads of the process, of which each uses one for the work.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
public class Consultations {
    private Path in = Path.of("");
    private Path folder = Path.of("");

    /** Has the rows made. */
    @Setup
    public void make(CorpusState state) throws IOException {
        in = state.corpus().gdelt();
        folder = state.corpus().folder();
    }

    /** The peer: DuckDB in this process, with one thread. */
    @Benchmark
    public long duckDb(Cost cost) throws Exception {
        return CpuTime.ofProcess(cost, () -> writeTheirs(folder.resolve("duckdb.ndjson")));
    }

    /** Our reader and writer. */
    @Benchmark
    public long events(Cost cost) throws Exception {
        return CpuTime.ofProcess(cost, () -> writeOurs(folder.resolve("events.ndjson")));
    }

    /**
     * Writes what our job writes.
     *
     * @param out the file
     * @return the number of events
     */
    public long writeOurs(Path out) throws IOException {
        EventArchive archive = EventArchive.gdelt()
                .selecting(Selection.parse("cameo=04"))
                .folding(FoldKey.none())
                .withoutExtras();
        long events = 0;
        try (ArchiveReader reader = archive.read(in);
                OutputStream stream = Files.newOutputStream(out);
                NdjsonWriter writer = NdjsonWriter.to(stream)) {
            for (var found = reader.events().iterator(); found.hasNext(); events++) {
                writer.write(found.next());
            }
        }
        return events;
    }

    /**
     * Writes what the other job writes.
     *
     * @param out the file
     * @return the number of events
     */
    public long writeTheirs(Path out) throws SQLException {
        return DuckDb.writeConsultations(in, out);
    }
}
