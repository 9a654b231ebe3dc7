package io.github.communique.benchmarks.whole;

import io.github.communique.json.JsonInput;
import io.github.communique.json.NdjsonReader;
import io.github.communique.model.DossierRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openjdk.jol.info.GraphLayout;

/** Prints how many bytes records retain for each byte of their JSON, as JOL counts them. */
public final class Retained {
    private static final int MOST = 10_000;

    private Retained() {}

    /**
     * Reads records and prints the ratio.
     *
     * @param arguments a file of NDJSON
     * @throws IOException if it cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        System.out.printf(Locale.ROOT, "%.3f%n", ratio(Path.of(arguments[0])));
    }

    /**
     * Measures records.
     *
     * @param ndjson the file they are read from
     * @return the bytes that they retain together for each byte of their lines
     * @throws IOException if it cannot be read
     */
    public static double ratio(Path ndjson) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try (Stream<String> lines = Files.lines(ndjson)) {
            lines.limit(MOST).forEach(line -> json.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8)));
        }
        List<DossierRecord> records = new ArrayList<>();
        try (NdjsonReader reader = NdjsonReader.open(JsonInput.of("records", json.toByteArray()))) {
            reader.forEachRemaining(records::add);
        }
        return (double) GraphLayout.parseInstance(records.toArray()).totalSize() / json.size();
    }
}
