package io.github.communique.csv.table;

import io.github.communique.schema.Cardinality;
import io.github.communique.schema.Property;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A property that stands in cells of its object's row.
 *
 * @param <T> the Java type of the object
 * @param <B> the Java type that builds it
 * @param <V> the Java type of the value
 */
abstract class Field<T, B, V> {
    private final Property<T, B, V> property;
    private final int[] slots;

    Field(Property<T, B, V> property, int... slots) {
        this.property = property;
        this.slots = slots.clone();
    }

    final Property<T, B, V> property() {
        return property;
    }

    final boolean isRequired() {
        return property.cardinality() == Cardinality.REQUIRED;
    }

    /** The slot of the first of its cells. */
    final int slot() {
        return slots[0];
    }

    /** The slots of all its cells. */
    final IntStream slots() {
        return IntStream.of(slots);
    }

    /** Puts the text of the value into its cells; leaves them as they are if there is none. */
    abstract void write(T object, @Nullable String[] cells);

    /** Whether any of its cells has text. */
    final boolean isPresent(Cells cells) {
        for (int slot : slots) {
            if (!cells.isEmpty(slot)) {
                return true;
            }
        }
        return false;
    }

    /** Reads its cells, of which some have text, into the builder; says whether it did. */
    abstract boolean read(Cells cells, B builder, Reading reading);

    /** Sets the value; reports a value that the builder refuses. */
    final boolean set(V value, Cells cells, B builder, Reading reading) {
        try {
            property.set(builder, value);
            return true;
        } catch (IllegalArgumentException e) {
            reading.invalid(cells, slot(), e);
            return false;
        }
    }
}
