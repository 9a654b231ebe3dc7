package io.github.communique.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.cli.Ran;
import io.github.communique.json.JsonSchema;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaCommandTest {
    @Test
    void printsTheSchemaOfADossier() {
        assertThat(Ran.reading("", "schema")).isEqualTo(new Ran(0, JsonSchema.dossier(), ""));
    }

    @Test
    void printsTheSchemaOfARecord() {
        assertThat(Ran.reading("", "schema", "--records")).isEqualTo(new Ran(0, JsonSchema.ndjsonRecord(), ""));
    }

    @Test
    void writesAFile(@TempDir Path folder) {
        Path file = folder.resolve("dossier.schema.json");
        assertThat(Ran.reading("", "schema", "-o", file.toString())).isEqualTo(new Ran(0, "", ""));
        assertThat(file).hasContent(JsonSchema.dossier());
    }
}
