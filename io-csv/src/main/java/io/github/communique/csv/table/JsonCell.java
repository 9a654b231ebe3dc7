package io.github.communique.csv.table;

import io.github.communique.model.ExtensionValue;
import io.github.communique.text.Surrogates;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** Values of any shape as JSON text in one line, in the same form as in a file of JSON. */
public final class JsonCell {
    /** As deep as a document of JSON has room for inside the extensions of its dossier. */
    private static final int DEEPEST = 62;

    /** The longest number: its digits, and a sign, a point, zeros before them, and an exponent. */
    private static final int LONGEST_NUMBER = ExtensionValue.MAX_DIGITS + 24;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .build();

    private JsonCell() {}

    /**
     * Writes a value.
     *
     * @param value the value
     * @return the text
     */
    public static String format(ExtensionValue value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator g = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            write(value, g);
        }
        return text.toString();
    }

    /**
     * Reads a value.
     *
     * @param text the text
     * @return the value
     * @throws IllegalArgumentException if it is not one JSON value, or one that the model does not take
     */
    public static ExtensionValue parse(String text) {
        try (JsonParser p = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            if (p.nextToken() == null) {
                throw new IllegalArgumentException("expected a JSON value, found nothing");
            }
            ExtensionValue value = read(p);
            if (p.nextToken() != null) {
                throw new IllegalArgumentException("expected one JSON value, found more after it");
            }
            return value;
        } catch (StreamConstraintsException e) {
            throw new IllegalArgumentException(
                    "values nest deeper than " + DEEPEST + " levels, or a number has more than "
                            + ExtensionValue.MAX_DIGITS + " digits, or a name or text is far too long",
                    e);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not JSON: " + plain(e.getOriginalMessage()), e);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not JSON: the exponent of a number is out of range", e);
        }
    }

    private static String plain(String message) {
        // The parser adds where it took the text from, which says nothing here, and which of its settings would take
        // it.
        return message.replaceAll("\\s*\\((?:start marker|for [A-Za-z]+ starting) at \\[Source: [^\\]]*\\]\\)", "")
                .replaceAll(":? enable `[^`]*` to allow", "")
                .replaceAll("\\s*\\(not recognized as one since [^)]*\\)", "");
    }

    private static ExtensionValue read(JsonParser p) {
        JsonToken token = p.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, ExtensionValue> fields = new HashMap<>();
            for (String name = p.nextName(); name != null; name = p.nextName()) {
                p.nextToken();
                fields.put(wellFormed(name), read(p));
            }
            return new ExtensionValue.Fields(fields);
        } else if (token == JsonToken.START_ARRAY) {
            List<ExtensionValue> items = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
                items.add(read(p));
            }
            return new ExtensionValue.Items(items);
        } else if (token == JsonToken.VALUE_STRING) {
            return new ExtensionValue.Text(wellFormed(p.getString()));
        } else if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
            BigDecimal number = p.getDecimalValue();
            return new ExtensionValue.Numeral(number);
        } else if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return new ExtensionValue.Flag(token == JsonToken.VALUE_TRUE);
        }
        return new ExtensionValue.Null();
    }

    /** An escape can give what no encoding can hold. */
    private static String wellFormed(String text) {
        if (Surrogates.indexOfLone(text) >= 0) {
            throw new IllegalArgumentException("half of a surrogate pair stands alone in a text");
        }
        return text;
    }

    private static void write(ExtensionValue value, JsonGenerator g) {
        if (value instanceof ExtensionValue.Text text) {
            g.writeString(text.value());
        } else if (value instanceof ExtensionValue.Numeral number) {
            g.writeNumber(number.value());
        } else if (value instanceof ExtensionValue.Flag flag) {
            g.writeBoolean(flag.value());
        } else if (value instanceof ExtensionValue.Items items) {
            g.writeStartArray();
            items.values().forEach(item -> write(item, g));
            g.writeEndArray();
        } else if (value instanceof ExtensionValue.Fields fields) {
            g.writeStartObject();
            fields.values().forEach((name, field) -> {
                g.writeName(name);
                write(field, g);
            });
            g.writeEndObject();
        } else {
            g.writeNull();
        }
    }
}
