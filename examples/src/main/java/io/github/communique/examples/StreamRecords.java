package io.github.communique.examples;

import io.github.communique.json.JsonInput;
import io.github.communique.json.NdjsonReader;
import io.github.communique.json.NdjsonWriter;
import io.github.communique.model.Call;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Writes records one a line and reads back the calls among them, a record at a time. */
public final class StreamRecords {
    private StreamRecords() {}

    /**
     * Runs the example.
     *
     * @param args not used
     * @throws IOException never, as nothing leaves memory here
     */
    public static void main(String[] args) throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        // tag::write[]
        try (NdjsonWriter writer = NdjsonWriter.to(archive)) {
            writer.write(BidenPutinCall.dossier());
        }
        // end::write[]
        ByteArrayInputStream in = new ByteArrayInputStream(archive.toByteArray());
        // tag::read[]
        try (NdjsonReader reader = NdjsonReader.open(JsonInput.of("archive.ndjson", in))) {
            reader.stream()
                    .filter(Call.class::isInstance)
                    .map(Call.class::cast)
                    .forEach(call -> System.out.println(call.time() + " " + call.id()));
        }
        // end::read[]
    }
}
