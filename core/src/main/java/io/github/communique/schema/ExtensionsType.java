package io.github.communique.schema;

import io.github.communique.model.Extensions;

/**
 * Values of any shape by key: what a record carries beside its attributes.
 *
 * @param name what a message calls it
 */
public record ExtensionsType(String name) implements ValueType<Extensions> {
    /** {@return the type of its keys} */
    public TextType<String> key() {
        return TextType.TEXT;
    }

    @Override
    public Class<Extensions> javaType() {
        return Extensions.class;
    }
}
