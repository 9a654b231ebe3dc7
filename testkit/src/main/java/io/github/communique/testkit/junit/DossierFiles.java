package io.github.communique.testkit.junit;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.json.DossierJson;
import io.github.communique.json.JsonInput;
import io.github.communique.json.NdjsonReader;
import io.github.communique.model.Dossier;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** Finds and reads the files that tests name. */
final class DossierFiles {
    private static final int SHOWN = 20;

    private DossierFiles() {}

    static Dossier read(String name, Class<?> test) {
        try {
            return name.endsWith(".ndjson") ? stream(name, test) : DossierJson.read(open(name, test));
        } catch (CommuniqueFormatException e) {
            throw new ExtensionConfigurationException("the dossier cannot be read:\n  " + problems(name, test, e), e);
        } catch (IOException e) {
            throw new ExtensionConfigurationException("the file '" + name + "' cannot be read", e);
        }
    }

    private static Dossier stream(String name, Class<?> test) throws IOException {
        try (NdjsonReader reader = NdjsonReader.open(open(name, test))) {
            return reader.readDossier();
        }
    }

    private static JsonInput open(String name, Class<?> test) throws IOException {
        InputStream resource = test.getResourceAsStream(name);
        if (resource != null) {
            return JsonInput.of(name, resource);
        }
        Path file = Path.of(name);
        if (!Files.isRegularFile(file)) {
            throw new ExtensionConfigurationException("no file '" + name + "': neither a resource of "
                    + test.getSimpleName() + " nor a file at " + file.toAbsolutePath());
        }
        return JsonInput.of(file);
    }

    /** All that is wrong with a document, for as a rule more than the first thing is. */
    private static String problems(String name, Class<?> test, CommuniqueFormatException first) {
        if (name.endsWith(".ndjson")) {
            return first.finding().toString();
        }
        try {
            return String.join(
                    "\n  ",
                    DossierJson.readLenient(open(name, test)).findings().stream()
                            .limit(SHOWN)
                            .map(Object::toString)
                            .toList());
        } catch (IOException e) {
            return first.finding().toString();
        }
    }
}
