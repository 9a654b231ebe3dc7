package io.github.communique.benchmarks.path;

import io.github.communique.benchmarks.measure.Cost;
import io.github.communique.benchmarks.measure.CpuTime;
import io.github.communique.benchmarks.peer.PlainDatabind;
import io.github.communique.json.JsonInput;
import io.github.communique.json.NdjsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Bytes of NDJSON to records; each job gives the number of records that it met. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
public class NdjsonReading {
    private final JsonFactory factory = new JsonFactory();
    private final PlainDatabind databind = new PlainDatabind();
    private byte[] bytes = {};

    /** Takes the bytes into memory. */
    @Setup
    public void load(CorpusState state) throws IOException {
        bytes = Files.readAllBytes(state.corpus().readouts());
    }

    /** The floor: Jackson's tokeniser, which passes over texts without decoding them. */
    @Benchmark
    public long tokens(Cost cost) throws Exception {
        return CpuTime.ofThread(cost, () -> {
            long records = 0;
            try (JsonParser p = parser()) {
                for (JsonToken token = p.nextToken(); token != null; token = p.nextToken()) {
                    if (token == JsonToken.END_OBJECT && p.streamReadContext().inRoot()) {
                        records++;
                    }
                }
            }
            return records;
        });
    }

    /** The tokeniser, and a text of every value. */
    @Benchmark
    public long tokensAndTexts(Cost cost) throws Exception {
        return CpuTime.ofThread(cost, () -> {
            long records = 0;
            long characters = 0;
            try (JsonParser p = parser()) {
                for (JsonToken token = p.nextToken(); token != null; token = p.nextToken()) {
                    if (token.isScalarValue()) {
                        characters += p.getString().length();
                    } else if (token == JsonToken.END_OBJECT
                            && p.streamReadContext().inRoot()) {
                        records++;
                    }
                }
            }
            return characters > 0 ? records : 0;
        });
    }

    /** Jackson's databind into the same types, as one would set it up. */
    @Benchmark
    public long databind(Cost cost) throws Exception {
        return CpuTime.ofThread(cost, () -> databind.count(bytes));
    }

    /** Our records, from the bytes. */
    @Benchmark
    public long records(Cost cost) throws Exception {
        return CpuTime.ofThread(cost, () -> count(JsonInput.of("readouts.ndjson", bytes)));
    }

    /** Our records, from a stream. */
    @Benchmark
    public long recordsFromStream(Cost cost) throws Exception {
        return CpuTime.ofThread(cost, () -> count(JsonInput.of("readouts.ndjson", new ByteArrayInputStream(bytes))));
    }

    private JsonParser parser() {
        return factory.createParser(ObjectReadContext.empty(), bytes, 0, bytes.length);
    }

    private static long count(JsonInput input) throws IOException {
        try (NdjsonReader reader = NdjsonReader.open(input)) {
            while (reader.hasNext()) {
                reader.next();
            }
            return reader.acceptedCount();
        }
    }
}
