package io.github.communique.schema;

import java.util.Optional;

/**
 * The type of a property's values, as far as a format has to know it.
 *
 * @param <V> the Java type of the values
 */
public sealed interface ValueType<V>
        permits TextType, WholeNumberType, DecimalType, LocalizedTextType, ExtensionsType, ObjectType, UnionType {
    /** {@return what a message calls a value of this type, such as {@code "event id"}} */
    String name();

    /** {@return the Java type} */
    Class<V> javaType();

    /** {@return what a value of this type is, as sentences in Markdown on one line} */
    default String description() {
        return Descriptions.ofType(this).text();
    }

    /**
     * Returns what a value may look like.
     *
     * @return a text that stands for a value; of a text by language or an extension, one of the texts in it; empty if
     *     no text does, as for objects
     */
    default Optional<String> example() {
        return Descriptions.ofType(this).example();
    }
}
