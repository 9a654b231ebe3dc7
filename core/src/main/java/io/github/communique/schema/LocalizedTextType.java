package io.github.communique.schema;

import io.github.communique.model.LocalizedText;

/**
 * One text in several languages, by language tag.
 *
 * @param name what a message calls it
 */
public record LocalizedTextType(String name) implements ValueType<LocalizedText> {
    /** {@return the type of its language tags} */
    public TextType<String> language() {
        return ScalarTypes.LANGUAGE;
    }

    /** {@return the type of its texts} */
    public TextType<String> text() {
        return TextType.TEXT;
    }

    @Override
    public Class<LocalizedText> javaType() {
        return LocalizedText.class;
    }
}
