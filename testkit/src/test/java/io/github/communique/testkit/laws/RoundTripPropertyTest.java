package io.github.communique.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.json.CommuniqueModule;
import io.github.communique.json.DossierJson;
import io.github.communique.json.JsonInput;
import io.github.communique.json.NdjsonReader;
import io.github.communique.json.NdjsonWriter;
import io.github.communique.model.Dossier;
import io.github.communique.model.DossierRecord;
import io.github.communique.schema.ModelSchema;
import io.github.communique.testkit.generate.DossierArbitraries;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

class RoundTripPropertyTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CommuniqueModule()).build();

    @Provide
    Arbitrary<Dossier> dossiers() {
        return DossierArbitraries.wildValuesOf(ModelSchema.DOSSIER);
    }

    @Provide
    Arbitrary<List<DossierRecord>> records() {
        return DossierArbitraries.wildValuesOf(ModelSchema.RECORD).list().ofMaxSize(5);
    }

    @Property(tries = 100)
    void everyDossierSurvivesADocument(@ForAll("dossiers") Dossier dossier) {
        String json = DossierJson.toJson(dossier);
        Dossier read = DossierJson.parse(json);
        assertThat(read).isEqualTo(dossier);
        assertThat(DossierJson.toJson(read)).isEqualTo(json);
    }

    @Property(tries = 50)
    void everyDossierReadsTheSameLenientlyAndWithoutFindings(@ForAll("dossiers") Dossier dossier) throws IOException {
        var result = DossierJson.readLenient(JsonInput.of("json", DossierJson.toJson(dossier)));
        assertThat(result.findings()).isEmpty();
        assertThat(result.value()).isEqualTo(Optional.of(dossier));
    }

    @Property(tries = 100)
    void everyRecordSurvivesAStream(@ForAll("records") List<DossierRecord> records) throws IOException {
        byte[] lines = lines(records);
        try (NdjsonReader reader = NdjsonReader.open(JsonInput.of("lines", new ByteArrayInputStream(lines)))) {
            assertThat(reader.stream().toList()).isEqualTo(records);
            assertThat(reader.acceptedCount()).isEqualTo(records.size());
        }
    }

    @Property(tries = 50)
    void everyDossierSurvivesAMapperOfTheUsersOwn(@ForAll("dossiers") Dossier dossier) {
        String json = MAPPER.writeValueAsString(dossier);
        assertThat(MAPPER.readValue(json, Dossier.class)).isEqualTo(dossier);
        assertThat(DossierJson.parse(json)).isEqualTo(dossier);
    }

    private static byte[] lines(List<DossierRecord> records) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (NdjsonWriter writer = NdjsonWriter.to(out)) {
            for (DossierRecord item : records) {
                writer.write(item);
            }
        }
        return out.toByteArray();
    }
}
