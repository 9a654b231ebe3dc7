package io.github.communique.testkit.conformance;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.github.communique.json.JsonSchema;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A validator of JSON Schema by others, which knows nothing of this library. */
final class Validator {
    /** What a validator says of an input; it has no say where a parser of JSON sees no value. */
    enum Verdict {
        ACCEPTED,
        REFUSED,
        NOT_JSON
    }

    static final Validator DOSSIER = new Validator(JsonSchema.dossier());
    static final Validator RECORD = new Validator(JsonSchema.ndjsonRecord());

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Schema schema;

    Validator(String schema) {
        this.schema = registry().getSchema(schema);
    }

    /** 1.0 is an integer in this draft; that has to be switched on. */
    private static SchemaRegistry registry() {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .losslessNarrowing(true)
                .build();
        return SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config));
    }

    List<Error> errors(JsonNode json) {
        return schema.validate(json);
    }

    static JsonNode parse(String text) {
        return MAPPER.readTree(text);
    }

    Verdict verdict(String text) {
        JsonNode json;
        try {
            json = parse(text);
        } catch (JacksonException | NumberFormatException e) {
            return Verdict.NOT_JSON;
        }
        if (json.isMissingNode()) {
            return Verdict.NOT_JSON;
        }
        return errors(json).isEmpty() ? Verdict.ACCEPTED : Verdict.REFUSED;
    }

    /** The cases that a validator of JSON has a say in. */
    static Stream<ConformanceCase> cases() {
        return Stream.concat(ConformanceCorpus.documents(), ConformanceCorpus.streams());
    }

    /** What a schema should say of a text that is no time: that an interval is reversed it cannot see. */
    static Verdict expected(RefusedTime time) {
        return time.message().contains("must not end before it starts") ? Verdict.ACCEPTED : Verdict.REFUSED;
    }

    /** A stream is refused if one of its lines is, blank ones apart. */
    static Verdict verdict(ConformanceCase aCase) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(new CorpusFile(aCase.name()).bytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            return Verdict.NOT_JSON;
        }
        return aCase instanceof StreamCase
                ? ofLines(text)
                : DOSSIER.verdict(text.startsWith("\ufeff") ? text.substring(1) : text);
    }

    static Verdict ofLines(String text) {
        Stream<String> lines = text.lines().filter(line -> !line.isBlank());
        return lines.map(RECORD::verdict)
                .filter(verdict -> verdict != Verdict.ACCEPTED)
                .findFirst()
                .orElse(Verdict.ACCEPTED);
    }
}
