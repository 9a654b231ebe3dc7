package io.github.communique.json.internal;

import io.github.communique.check.ReadingCode;
import io.github.communique.model.ExtensionValue;
import io.github.communique.model.Extensions;
import io.github.communique.schema.ExtensionsType;
import io.github.communique.text.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Values of any shape. The limit on nesting bounds the recursion. */
final class ExtensionsCodec implements ValueCodec<Extensions> {
    private final ExtensionsType type;

    ExtensionsCodec(ExtensionsType type) {
        this.type = type;
    }

    @Override
    public @Nullable Extensions read(JsonParser p, ReadContext context) {
        if (p.currentToken() != JsonToken.START_OBJECT) {
            Tokens.refuse(p, context, "an object (" + type.name() + ")");
            return null;
        }
        try {
            return Extensions.of(readFields(p, context));
        } catch (IllegalArgumentException e) {
            context.report(ReadingCode.INVALID_VALUE, p, String.valueOf(e.getMessage()));
            return null;
        }
    }

    /** Reads the value that the parser stands at; what cannot be kept is reported and comes out as null. */
    static ExtensionValue readValue(JsonParser p, ReadContext context) {
        JsonToken token = p.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return new ExtensionValue.Fields(readFields(p, context));
        } else if (token == JsonToken.START_ARRAY) {
            List<ExtensionValue> values = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
                values.add(readValue(p, context));
            }
            return new ExtensionValue.Items(values);
        } else if (token == JsonToken.VALUE_STRING) {
            String text = p.getString();
            return Tokens.isWellFormed(text, p, context) ? new ExtensionValue.Text(text) : new ExtensionValue.Null();
        } else if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
            BigDecimal number = Tokens.decimal(p, context);
            return number == null ? new ExtensionValue.Null() : new ExtensionValue.Numeral(number);
        } else if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return new ExtensionValue.Flag(token == JsonToken.VALUE_TRUE);
        }
        return new ExtensionValue.Null();
    }

    private static Map<String, ExtensionValue> readFields(JsonParser p, ReadContext context) {
        Map<String, ExtensionValue> values = new HashMap<>();
        for (String name = p.nextName(); name != null; name = p.nextName()) {
            if (values.containsKey(name)) {
                context.report(
                        ReadingCode.DUPLICATE_PROPERTY, p, "the property " + Words.quote(name) + " stands twice");
                p.nextToken();
                p.skipChildren();
            } else {
                boolean keep = isShort(name, p, context) && Tokens.isWellFormed(name, p, context);
                p.nextToken();
                ExtensionValue value = readValue(p, context);
                if (keep) {
                    values.put(name, value);
                }
            }
        }
        return values;
    }

    private static boolean isShort(String name, JsonParser p, ReadContext context) {
        if (name.length() <= ExtensionValue.MAX_KEY_LENGTH) {
            return true;
        }
        context.report(
                ReadingCode.INVALID_VALUE,
                p,
                "a name must have at most " + ExtensionValue.MAX_KEY_LENGTH + " UTF-16 units, not " + name.length()
                        + ": " + Words.quote(name));
        return false;
    }

    @Override
    public void write(Extensions value, JsonGenerator g) {
        writeFields(value.asMap(), g);
    }

    private static void writeFields(Map<String, ExtensionValue> values, JsonGenerator g) {
        g.writeStartObject();
        values.forEach((name, value) -> {
            g.writeName(Tokens.checkWellFormed(name, g));
            writeValue(value, g);
        });
        g.writeEndObject();
    }

    private static void writeValue(ExtensionValue value, JsonGenerator g) {
        if (value instanceof ExtensionValue.Text text) {
            Tokens.write(text.value(), g);
        } else if (value instanceof ExtensionValue.Numeral number) {
            g.writeNumber(number.value());
        } else if (value instanceof ExtensionValue.Flag flag) {
            g.writeBoolean(flag.value());
        } else if (value instanceof ExtensionValue.Items items) {
            g.writeStartArray();
            items.values().forEach(item -> writeValue(item, g));
            g.writeEndArray();
        } else if (value instanceof ExtensionValue.Fields fields) {
            writeFields(fields.values(), g);
        } else {
            g.writeNull();
        }
    }
}
