package io.github.communique.schema;

import io.github.communique.model.LocalizedText;

/**
 * One text in several languages, by language tag.
 *
 * @param name what a message calls it
 */
public record LocalizedTextType(String name) implements ValueType<LocalizedText> {
    @Override
    public Class<LocalizedText> javaType() {
        return LocalizedText.class;
    }
}
