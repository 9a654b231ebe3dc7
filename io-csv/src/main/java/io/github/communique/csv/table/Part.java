package io.github.communique.csv.table;

import io.github.communique.schema.Cardinality;
import io.github.communique.schema.Property;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A property that stands in rows of a table of its own.
 *
 * @param <T> the Java type of the object
 * @param <B> the Java type that builds it
 * @param <V> the Java type of one value
 */
abstract class Part<T, B, V> {
    private final Property<T, B, V> property;
    private final Table parent;
    private final Table table;
    private final int[] parentKey;

    Part(Property<T, B, V> property, Table parent, Table table) {
        this.property = property;
        this.parent = parent;
        this.table = table;
        this.parentKey = parent.key();
    }

    final Property<T, B, V> property() {
        return property;
    }

    final Table table() {
        return table;
    }

    final boolean isRequired() {
        return property.cardinality() == Cardinality.REQUIRED;
    }

    abstract void write(T object, TableSink sink) throws IOException;

    /** Reads the rows that belong to the parent's row; says whether the value is there and whole. */
    abstract boolean read(Cells parentCells, B builder, Reading reading) throws UnorderedRowsException;

    /** Returns the cells of a new row that names the parent's row. */
    final @Nullable String[] newRow(TableSink sink) {
        @Nullable String[] cells = sink.cells(table);
        @Nullable String[] parentCells = sink.cells(parent);
        Arrays.fill(cells, null);
        for (int i = 0; i < parentKey.length; i++) {
            cells[i] = parentCells[parentKey[i]];
        }
        return cells;
    }

    /** Sets the value; reports a value that the builder refuses. */
    final boolean set(V value, Cells cells, B builder, Reading reading) {
        try {
            property.set(builder, value);
            return true;
        } catch (IllegalArgumentException e) {
            reading.invalidRow(cells, e);
            return false;
        }
    }
}
