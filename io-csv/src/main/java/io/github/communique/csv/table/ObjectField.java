package io.github.communique.csv.table;

import io.github.communique.schema.Property;
import org.jspecify.annotations.Nullable;

/** A property whose one value is an object, which stands in cells of its own; it is there if any of them has text. */
final class ObjectField<T, B, V> extends Field<T, B, V> {
    private final Shape<V, ?> shape;

    ObjectField(Property<T, B, V> property, Shape<V, ?> shape) {
        super(property, shape.slots().toArray());
        this.shape = shape;
    }

    @Override
    void write(T object, @Nullable String[] cells) {
        V value = property().value(object);
        if (value != null) {
            shape.write(value, cells);
        }
    }

    @Override
    boolean read(Cells cells, B builder, Reading reading) {
        V value = shape.readCells(cells, reading);
        return value != null && set(value, cells, builder, reading);
    }
}
