package io.github.communique.csv.table;

import io.github.communique.schema.Property;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A property with many ids, which one cell says, separated by spaces. */
final class IdListField<T, B, V> extends Field<T, B, V> {
    private static final char SEPARATOR = ' ';

    private final CellType<V> type;

    IdListField(Property<T, B, V> property, CellType<V> type, int slot) {
        super(property, slot);
        this.type = type;
    }

    @Override
    void write(T object, @Nullable String[] cells) {
        List<V> values = property().values(object);
        if (values.size() == 1) {
            cells[slot()] = type.format().apply(values.get(0));
        } else if (!values.isEmpty()) {
            cells[slot()] = joined(values);
        }
    }

    private String joined(List<V> values) {
        StringBuilder text = new StringBuilder(type.format().apply(values.get(0)));
        for (int i = 1; i < values.size(); i++) {
            text.append(SEPARATOR).append(type.format().apply(values.get(i)));
        }
        return text.toString();
    }

    @Override
    boolean read(Cells cells, B builder, Reading reading) {
        List<V> values = reading.values(cells, slot(), SEPARATOR, type);
        boolean all = true;
        for (V value : values) {
            all &= set(value, cells, builder, reading);
        }
        return all;
    }
}
