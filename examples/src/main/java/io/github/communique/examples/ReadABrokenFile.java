package io.github.communique.examples;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.ReadResult;
import io.github.communique.json.DossierJson;
import io.github.communique.json.JsonInput;
import io.github.communique.model.Dossier;
import java.io.IOException;

/** Reads a file with a misspelled property and an impossible date: strictly, then as far as possible. */
public final class ReadABrokenFile {
    private static final String BROKEN = """
            {
              "communique": "1.0",
              "id": "calls-2021",
              "title": "Calls of 2021",
              "events": [
                {"type": "call", "id": "call-1", "time": "2021-03", "medium": "telephone", "titel": "First call"},
                {"type": "call", "id": "call-2", "time": "last summer", "medium": "telephone"}
              ]
            }
            """;

    private ReadABrokenFile() {}

    /**
     * Runs the example.
     *
     * @param args not used
     * @throws IOException never, as the input is a string
     */
    public static void main(String[] args) throws IOException {
        // tag::strict[]
        try {
            Dossier dossier = DossierJson.read(JsonInput.of("calls.json", BROKEN));
            System.out.println(dossier.title());
        } catch (CommuniqueFormatException e) {
            System.out.println(e.getMessage());
        }
        // end::strict[]
        System.out.println();
        // tag::lenient[]
        ReadResult<Dossier> result = DossierJson.readLenient(JsonInput.of("calls.json", BROKEN));
        result.findings().forEach(System.out::println);
        System.out.print(DossierJson.toJson(result.value().orElseThrow()));
        // end::lenient[]
    }
}
