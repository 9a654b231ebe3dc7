package io.github.communique.csv;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.communique.json.DossierJson;
import io.github.communique.model.Dossier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The reference dossier of the repository, which the examples make. */
final class ReferenceDossier {
    private static final String FILE = "examples/data/biden-putin-2021-01-26.json";

    private ReferenceDossier() {}

    /** Reads it; skips the test outside of the repository. */
    static Dossier read() throws IOException {
        return DossierJson.read(repository().resolve(FILE));
    }

    static Path repository() {
        Path root = Path.of("").toAbsolutePath().getParent();
        assumeTrue(
                root != null && Files.exists(root.resolve(FILE)),
                "this is about the repository, and the tests do not run in its io-csv folder");
        return root;
    }
}
