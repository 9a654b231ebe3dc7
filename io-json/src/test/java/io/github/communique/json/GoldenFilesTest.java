package io.github.communique.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.model.Dossier;
import io.github.communique.schema.ModelSchema;
import io.github.communique.schema.ObjectType;
import io.github.communique.schema.Property;
import io.github.communique.schema.UnionType;
import io.github.communique.schema.ValueType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the accepted documents of the conformance corpus hold is never changed: it stays readable as it was. */
class GoldenFilesTest {
    private static final Path ACCEPTED = Path.of("..", "conformance", "documents", "accepted");

    private static String text(String name) throws IOException {
        return Files.readString(ACCEPTED.resolve(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"minimal.json", "everything.json"})
    void writingWhatWasReadGivesTheSameBytes(String name) throws IOException {
        assertThat(DossierJson.toJson(DossierJson.parse(text(name)))).isEqualTo(text(name));
    }

    @Test
    void aStreamHoldsTheSameDossier() throws IOException {
        Dossier dossier = DossierJson.parse(text("everything.json"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (NdjsonWriter writer = NdjsonWriter.to(out)) {
            writer.write(dossier);
        }
        String lines = out.toString(StandardCharsets.UTF_8);
        assertThat(lines.lines())
                .hasSize(13)
                .first()
                .asString()
                .startsWith("{\"type\":\"dossier\",\"communique\":\"1.0\"");
        try (NdjsonReader reader = NdjsonReader.open(JsonInput.of("lines", lines))) {
            assertThat(reader.readDossier()).isEqualTo(dossier);
        }
    }

    @Test
    void theFileWithEverythingHasEveryProperty() throws IOException {
        Set<String> names = new HashSet<>();
        collect(ModelSchema.DOSSIER, names);
        assertThat(names)
                .as("add the new property to a new golden file of this version; never change one that was released")
                .allSatisfy(name -> assertThat(text("everything.json")).contains("\"" + name + "\":"));
    }

    private static void collect(ValueType<?> type, Set<String> names) {
        if (type instanceof UnionType<?> union) {
            union.members().values().forEach(member -> collect(member, names));
        } else if (type instanceof ObjectType<?, ?> object) {
            for (Property<?, ?, ?> property : object.properties()) {
                names.add(property.name());
                collect(property.type(), names);
            }
        }
    }
}
