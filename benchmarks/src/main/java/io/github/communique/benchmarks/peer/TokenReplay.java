package io.github.communique.benchmarks.peer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** The tokens of some lines, kept to be written again: what a generator costs when nothing has to be thought about. */
public final class TokenReplay {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .rootValueSeparator("\n")
            .build();

    private final JsonToken[] tokens;
    private final Object[] values;

    private TokenReplay(JsonToken[] tokens, Object[] values) {
        this.tokens = tokens;
        this.values = values;
    }

    /** {@return no tokens} */
    public static TokenReplay none() {
        return new TokenReplay(new JsonToken[0], new Object[0]);
    }

    /**
     * Records tokens.
     *
     * @param ndjson a file
     * @param lines how many of its lines
     * @return their tokens
     * @throws IOException if it cannot be read
     */
    public static TokenReplay of(Path ndjson, int lines) throws IOException {
        List<JsonToken> tokens = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        int left = lines;
        try (JsonParser p = FACTORY.createParser(ObjectReadContext.empty(), ndjson)) {
            while (left > 0) {
                JsonToken token = p.nextToken();
                tokens.add(token);
                values.add(value(token, p));
                if (token == JsonToken.END_OBJECT && p.streamReadContext().inRoot()) {
                    left--;
                }
            }
        }
        return new TokenReplay(tokens.toArray(JsonToken[]::new), values.toArray());
    }

    private static Object value(JsonToken token, JsonParser p) {
        return switch (token) {
            case PROPERTY_NAME -> p.currentName();
            case VALUE_STRING -> p.getString();
            case VALUE_NUMBER_INT -> p.getLongValue();
            default -> "";
        };
    }

    /**
     * Writes them.
     *
     * @param out where to
     */
    public void writeTo(OutputStream out) {
        try (JsonGenerator g = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            for (int i = 0; i < tokens.length; i++) {
                write(tokens[i], values[i], g);
            }
        }
    }

    private static void write(JsonToken token, Object value, JsonGenerator g) {
        switch (token) {
            case START_OBJECT -> g.writeStartObject();
            case END_OBJECT -> g.writeEndObject();
            case START_ARRAY -> g.writeStartArray();
            case END_ARRAY -> g.writeEndArray();
            case PROPERTY_NAME -> g.writeName((String) value);
            case VALUE_STRING -> g.writeString((String) value);
            case VALUE_NUMBER_INT -> g.writeNumber((long) value);
            default -> throw new IllegalStateException("the corpus has no " + Arrays.asList(token, value));
        }
    }
}
