package io.github.communique.csv.table;

import io.github.communique.schema.Property;
import org.jspecify.annotations.Nullable;

/** A property with one value that one cell says. */
final class ScalarField<T, B, V> extends Field<T, B, V> {
    private final CellType<V> type;

    ScalarField(Property<T, B, V> property, CellType<V> type, int slot) {
        super(property, slot);
        this.type = type;
    }

    @Override
    void write(T object, @Nullable String[] cells) {
        V value = property().value(object);
        if (value != null) {
            cells[slot()] = type.format().apply(value);
        }
    }

    @Override
    boolean read(Cells cells, B builder, Reading reading) {
        V value = reading.value(cells, slot(), type);
        return value != null && set(value, cells, builder, reading);
    }
}
