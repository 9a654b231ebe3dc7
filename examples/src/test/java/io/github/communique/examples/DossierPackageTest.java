package io.github.communique.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.csv.DossierCsv;
import io.github.communique.json.DossierJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierPackageTest {
    private static final Path PACKAGE = Path.of("data", "biden-putin-2021-01-26");
    private static final Path DOCUMENT = Path.of("data", "biden-putin-2021-01-26.json");

    @Test
    void thePackageAndTheCodeAreTheSameBytes(@TempDir Path folder) throws IOException {
        DossierCsv.write(BidenPutinCall.dossier(), folder.resolve("written"));
        if (Boolean.getBoolean("communique.rewrite")) {
            DossierCsv.write(BidenPutinCall.dossier(), PACKAGE);
        }
        assertThat(contents(PACKAGE))
                .as("the code is the original; rewrite the package with -Dcommunique.rewrite=true")
                .isEqualTo(contents(folder.resolve("written")));
    }

    @Test
    void thePackageSaysWhatTheDocumentSays() throws IOException {
        assertThat(DossierJson.toJson(DossierCsv.read(PACKAGE))).isEqualTo(Files.readString(DOCUMENT));
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> contents.put(file.getFileName().toString(), text(file)));
        }
        return contents;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
