package io.github.communique.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.json.DossierJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DossierFileTest {
    private static final Path FILE = Path.of("data", "biden-putin-2021-01-26.json");

    @Test
    void theFileAndTheCodeAreTheSameBytes() throws IOException {
        String written = DossierJson.toJson(BidenPutinCall.dossier());
        if (Boolean.getBoolean("communique.rewrite")) {
            Files.writeString(FILE, written);
        }
        assertThat(Files.readString(FILE))
                .as("the code is the original; rewrite the file with -Dcommunique.rewrite=true")
                .isEqualTo(written);
    }

    @Test
    void theFileReadsBackAsTheDossierOfTheCode() throws IOException {
        assertThat(DossierJson.read(FILE)).isEqualTo(BidenPutinCall.dossier());
    }
}
