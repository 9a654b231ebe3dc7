package io.github.communique.json.internal;

import io.github.communique.check.ReadingCode;
import io.github.communique.model.LocalizedText;
import io.github.communique.schema.LocalizedTextType;
import io.github.communique.text.Words;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Texts by language: an object of strings, its names language tags. */
final class LocalizedTextCodec implements ValueCodec<LocalizedText> {
    private final LocalizedTextType type;

    LocalizedTextCodec(LocalizedTextType type) {
        this.type = type;
    }

    @Override
    public @Nullable LocalizedText read(JsonParser p, ReadContext context) {
        if (p.currentToken() != JsonToken.START_OBJECT) {
            Tokens.refuse(p, context, "an object (" + type.name() + ")");
            return null;
        }
        Map<String, String> texts = new HashMap<>();
        for (String language = p.nextName(); language != null; language = p.nextName()) {
            p.nextToken();
            readText(language, texts, p, context);
        }
        try {
            return LocalizedText.of(texts);
        } catch (IllegalArgumentException e) {
            context.report(ReadingCode.INVALID_VALUE, p, String.valueOf(e.getMessage()));
            return null;
        }
    }

    private static void readText(String language, Map<String, String> texts, JsonParser p, ReadContext context) {
        if (texts.containsKey(language)) {
            context.report(
                    ReadingCode.DUPLICATE_PROPERTY, p, "the language " + Words.quote(language) + " stands twice");
            p.skipChildren();
        } else if (Tokens.isString(p, context, "text")) {
            String text = p.getString();
            if (Tokens.isWellFormed(text, p, context)) {
                texts.put(language, text);
            }
        }
    }

    @Override
    public void write(LocalizedText value, JsonGenerator g) {
        g.writeStartObject();
        value.asMap().forEach((language, text) -> {
            g.writeName(language);
            Tokens.write(text, g);
        });
        g.writeEndObject();
    }
}
