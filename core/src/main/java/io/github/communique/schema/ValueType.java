package io.github.communique.schema;

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
}
