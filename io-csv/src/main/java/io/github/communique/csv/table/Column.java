package io.github.communique.csv.table;

import io.github.communique.schema.Cardinality;
import io.github.communique.schema.Property;
import io.github.communique.schema.TextType;
import io.github.communique.schema.ValueType;
import io.github.communique.schema.WholeNumberType;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name its name, in snake_case
 * @param role what it is there for
 * @param valueType the type of its values in the schema; null for positions and what else the schema does not know
 * @param isList whether a cell holds several values, separated by spaces
 * @param isRequired whether every row must have a value
 * @param path where its value stands in a record, by the names that JSON uses, such as {@code mentions/quote/exact};
 *     empty if it stands nowhere
 * @param description what its values mean, as sentences in Markdown on one line
 */
public record Column(
        String name,
        Role role,
        @Nullable ValueType<?> valueType,
        boolean isList,
        boolean isRequired,
        String path,
        String description) {

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

    static Column parent(String name, Table parent) {
        Column key = parent.column(parent.key()[parent.key().length - 1]);
        String description = "The row of `" + parent + "` that this row is a part of, by its `" + key + "`.";
        return new Column(name, Role.PARENT, key.valueType(), false, true, "", description);
    }

    static Column position(String description) {
        return new Column("position", Role.POSITION, null, false, true, "", description);
    }

    static Column of(String name, Role role, String path, String description) {
        return new Column(name, role, null, false, true, path, description);
    }

    static Column property(String name, Property<?, ?, ?> property, String path) {
        boolean isMany = property.cardinality() == Cardinality.MANY;
        boolean isRequired = property.cardinality() == Cardinality.REQUIRED;
        return new Column(name, Role.PROPERTY, property.type(), isMany, isRequired, path, property.description());
    }

    /** The column of one value in a row of its own. */
    static Column value(String name, ValueType<?> type, String path, String description) {
        return new Column(name, Role.PROPERTY, type, false, true, path, description);
    }

    /** {@return whether its values are places of rows, from 1} */
    public boolean isPosition() {
        return role == Role.POSITION || (role == Role.PARENT && valueType == null);
    }

    /**
     * {@return whether its cells are always plain, with spaces where they are lists: ids, times, terms, whole numbers}
     */
    boolean isPlain() {
        if (valueType == null) {
            return isPosition() || role == Role.TYPE;
        }
        return valueType instanceof WholeNumberType || (valueType instanceof TextType<?> text && text.isPlain());
    }

    /** The same column, in whose rows the value may be missing. */
    Column asOptional() {
        return new Column(name, role, valueType, isList, false, path, description);
    }

    @Override
    public String toString() {
        return name;
    }
}
