package io.github.communique.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.check.DossierChecker;
import io.github.communique.json.DossierJson;
import io.github.communique.json.JsonInput;
import io.github.communique.json.NdjsonReader;
import io.github.communique.json.NdjsonWriter;
import io.github.communique.model.Dossier;
import io.github.communique.testkit.internal.sound.SoundDossier;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SoundDossierPropertyTest {
    private static final DossierChecker CHECKER = DossierChecker.standard();

    @Property(tries = 100)
    void everySoundDossierHasNoFindings(@ForAll Dossier dossier) {
        assertThat(CHECKER.check(dossier)).isEmpty();
    }

    @Property(tries = 100)
    void everySoundDossierIsLeftAsItIsByMakingItSound(@ForAll Dossier dossier) {
        assertThat(SoundDossier.of(dossier)).isEqualTo(dossier);
    }

    @Property(tries = 50)
    void everySoundDossierSurvivesADocument(@ForAll Dossier dossier) {
        assertThat(DossierJson.parse(DossierJson.toJson(dossier))).isEqualTo(dossier);
    }

    @Property(tries = 50)
    void everySoundDossierSurvivesAStream(@ForAll Dossier dossier) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (NdjsonWriter writer = NdjsonWriter.to(out)) {
            writer.write(dossier);
        }
        JsonInput lines = JsonInput.of("lines", new ByteArrayInputStream(out.toByteArray()));
        try (NdjsonReader reader = NdjsonReader.open(lines)) {
            assertThat(reader.readDossier()).isEqualTo(dossier);
        }
    }
}
