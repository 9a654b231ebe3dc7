package io.github.communique.json.internal;

import io.github.communique.schema.ModelSchema;
import io.github.communique.schema.ValueType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** Whole schemas, as text. */
public final class SchemaDocuments {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private SchemaDocuments() {}

    /** {@return the schema of a dossier} */
    public static String dossier() {
        return text(document("dossier", ModelSchema.DOSSIER));
    }

    /** {@return the schema of a record with its type} */
    public static String ndjsonRecord() {
        return text(document("record", ModelSchema.RECORD));
    }

    /** Names that are no addresses: nothing has to be fetched, and no host has to be kept. */
    static String id(String name) {
        return "urn:communique:schema:" + ModelSchema.VERSION + ":" + name;
    }

    private static Map<String, Object> document(String name, ValueType<?> root) {
        SchemaDefinitions definitions = new SchemaDefinitions();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("$schema", DIALECT);
        document.put("$id", id(name));
        document.putAll(definitions.define(root));
        document.put("$defs", definitions.all());
        return document;
    }

    private static String text(Map<String, Object> document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            JsonOutput.writePretty(out, g -> write(document, g));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void write(Object value, JsonGenerator g) {
        if (value instanceof Map<?, ?> map) {
            g.writeStartObject();
            map.forEach((name, member) -> {
                g.writeName((String) name);
                write(member, g);
            });
            g.writeEndObject();
        } else if (value instanceof List<?> list) {
            g.writeStartArray();
            list.forEach(element -> write(element, g));
            g.writeEndArray();
        } else {
            writeScalar(value, g);
        }
    }

    private static void writeScalar(Object value, JsonGenerator g) {
        if (value instanceof Long number) {
            g.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            g.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            g.writeBoolean(flag);
        } else {
            g.writeString((String) value);
        }
    }
}
