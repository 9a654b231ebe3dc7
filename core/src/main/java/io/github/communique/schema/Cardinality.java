package io.github.communique.schema;

/** How many values a property has. */
public enum Cardinality {
    /** Exactly one: a record without it is refused. */
    REQUIRED,
    /** None or one. */
    OPTIONAL,
    /** One, which a file may leave out for {@link Property#defaultValue()}; writers always write it. */
    DEFAULTED,
    /** Any number, in order. */
    MANY
}
