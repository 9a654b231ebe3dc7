package io.github.communique.testkit.conformance;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.csv.DossierCsv;
import io.github.communique.json.DossierJson;
import io.github.communique.json.JsonInput;
import io.github.communique.json.NdjsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;

/** Opens the inputs of cases. */
final class Reading {
    private Reading() {}

    /** An input whose name is that of the file alone. */
    static JsonInput of(CorpusFile file) {
        String name = file.name().substring(file.name().lastIndexOf('/') + 1);
        return JsonInput.of(name, new ByteArrayInputStream(file.bytes()));
    }

    /**
     * Reads a case strictly.
     *
     * @param aCase the case
     * @param folder where a package is; does not matter to others
     */
    static void strictly(ConformanceCase aCase, Path folder) throws IOException {
        if (aCase instanceof DocumentCase document) {
            DossierJson.read(of(document.input()));
        } else if (aCase instanceof StreamCase stream) {
            try (NdjsonReader reader = NdjsonReader.open(of(stream.input()))) {
                reader.forEachRemaining(item -> {});
            }
        } else {
            DossierCsv.read(folder);
        }
    }

    static boolean refusesDocument(String json) {
        try {
            DossierJson.parse(json);
            return false;
        } catch (CommuniqueFormatException e) {
            return true;
        }
    }

    static boolean refusesLine(String line) throws IOException {
        try (NdjsonReader reader = NdjsonReader.open(JsonInput.of("line", line))) {
            reader.forEachRemaining(item -> {});
            return false;
        } catch (CommuniqueFormatException e) {
            return true;
        }
    }
}
