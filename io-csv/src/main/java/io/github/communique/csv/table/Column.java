package io.github.communique.csv.table;

import io.github.communique.schema.ValueType;
import java.util.Optional;

/**
 * A column of a table.
 *
 * @param name its name, in snake_case
 * @param role what it is there for
 * @param type the type of its values; empty for the roles that have none in the schema
 * @param isList whether a cell holds several values, separated by spaces
 * @param isRequired whether every row must have a value
 * @param path where its value stands in a record, by the names that JSON uses, such as {@code mentions/quote/exact}
 */
public record Column(
        String name, Role role, Optional<ValueType<?>> type, boolean isList, boolean isRequired, String path) {

    /** What a column is there for. */
    public enum Role {
        /** Names the row of another table that this row is a part of. */
        PARENT,
        /** The place of the row among those of the same parent, from 1. */
        POSITION,
        /** The language of the row's text. */
        LANGUAGE,
        /** The key of an extension. */
        KEY,
        /** A value of any shape, as JSON text. */
        JSON,
        /** Tells which of several types the row is of. */
        TYPE,
        /** A property. */
        PROPERTY
    }

    static Column parent(String name) {
        return new Column(name, Role.PARENT, Optional.empty(), false, true, "");
    }

    static Column of(String name, Role role, String path) {
        return new Column(name, role, Optional.empty(), false, true, path);
    }

    static Column property(String name, ValueType<?> type, boolean isRequired, String path) {
        return new Column(name, Role.PROPERTY, Optional.of(type), false, isRequired, path);
    }

    static Column list(String name, ValueType<?> type, String path) {
        return new Column(name, Role.PROPERTY, Optional.of(type), true, false, path);
    }

    @Override
    public String toString() {
        return name;
    }
}
