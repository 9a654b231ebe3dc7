package io.github.communique.json.internal;

import io.github.communique.schema.ExtensionsType;
import io.github.communique.schema.LocalizedTextType;
import io.github.communique.schema.TextType;
import io.github.communique.schema.WholeNumberType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What a schema says of texts, numbers, and objects whose names are free. */
final class SchemaScalars {
    private final SchemaDefinitions definitions;

    SchemaScalars(SchemaDefinitions definitions) {
        this.definitions = definitions;
    }

    static Map<String, Object> text(TextType<?> type) {
        Map<String, Object> schema = ofType("string");
        if (type.allowed().isEmpty()) {
            schema.put("pattern", "^(" + visible(type.pattern()) + ")$");
        } else {
            schema.put(
                    "oneOf",
                    type.allowed().stream().map(term -> term(type, term)).toList());
        }
        return schema;
    }

    private static Map<String, Object> term(TextType<?> type, String term) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("const", term);
        schema.put("title", SchemaNames.title(term));
        schema.put("description", type.meaning(term));
        return schema;
    }

    /** Writes characters that nobody could see as escapes, which ECMA-262 has. */
    private static String visible(String pattern) {
        return pattern.codePoints()
                .mapToObj(c -> c > ' ' && c <= '~' ? Character.toString(c) : String.format("\\u%04x", c))
                .collect(Collectors.joining());
    }

    static Map<String, Object> wholeNumber(WholeNumberType type) {
        Map<String, Object> schema = ofType("integer");
        schema.put("minimum", type.min());
        schema.put("maximum", type.max());
        return schema;
    }

    Map<String, Object> byLanguage(LocalizedTextType type) {
        Map<String, Object> schema = ofType("object");
        schema.put("minProperties", 1L);
        schema.put("propertyNames", definitions.reference(type.language()));
        schema.put("additionalProperties", definitions.reference(type.text()));
        return schema;
    }

    Map<String, Object> byKey(ExtensionsType type) {
        Map<String, Object> schema = ofType("object");
        schema.put("propertyNames", definitions.reference(type.key()));
        return schema;
    }

    static Map<String, Object> ofType(String name) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", name);
        return schema;
    }
}
