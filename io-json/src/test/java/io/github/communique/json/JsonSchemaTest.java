package io.github.communique.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class JsonSchemaTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources", "io", "github", "communique", "json");
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static Stream<Arguments> schemas() {
        return Stream.of(
                Arguments.of(JsonSchema.DOSSIER_FILE, JsonSchema.dossier()),
                Arguments.of(JsonSchema.RECORDS_FILE, JsonSchema.ndjsonRecord()));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void theFileInTheJarIsTheSchema(String file, String schema) throws IOException {
        if (Boolean.getBoolean("communique.rewrite")) {
            Files.writeString(RESOURCES.resolve(file), schema);
        }
        assertThat(RESOURCES.resolve(file))
                .as("the model has changed: write the schema anew with -Dcommunique.rewrite=true")
                .hasContent(schema);
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void isASchemaOfItsDraft(String file, String schema) {
        Schema draft =
                REGISTRY.getSchema(SchemaLocation.of(Dialects.getDraft202012().getId()));
        assertThat(draft.validate(parse(schema))).isEmpty();
    }

    static Stream<Arguments> definitions() {
        return Stream.of(JsonSchema.dossier(), JsonSchema.ndjsonRecord())
                .map(JsonSchemaTest::parse)
                .flatMap(
                        schema -> schema.get("$defs").propertyNames().stream().map(name -> Arguments.of(name, schema)));
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void everyDefinitionHasATitleADescriptionAndAnExampleThatItAccepts(String name, JsonNode schema) {
        JsonNode definition = schema.get("$defs").get(name);
        assertThat(definition.get("title").asString()).isNotBlank();
        assertThat(definition.get("description").asString()).isNotBlank();
        ObjectNode alone = JsonNodeFactory.instance.objectNode();
        alone.put("$ref", "#/$defs/" + name).set("$defs", schema.get("$defs"));
        Schema validator = REGISTRY.getSchema(alone);
        assertThat(definition.get("examples"))
                .isNotEmpty()
                .allSatisfy(example -> assertThat(validator.validate(example)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void everyPropertyAndEveryTermHasATitleAndADescription(String name, JsonNode schema) {
        JsonNode definition = schema.get("$defs").get(name);
        assertThat(Stream.concat(
                        definition.path("properties").valueStream(),
                        definition.path("oneOf").valueStream()))
                .allSatisfy(part -> assertThat(part.propertyNames()).contains("title", "description"));
    }

    private static JsonNode parse(String json) {
        return JsonMapper.builder().build().readTree(json);
    }
}
