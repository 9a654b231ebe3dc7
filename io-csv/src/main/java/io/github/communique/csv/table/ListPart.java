package io.github.communique.csv.table;

import io.github.communique.schema.Property;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A property with many objects: a row each, numbered from 1. */
final class ListPart<T, B, V> extends Part<T, B, V> {
    private final int positionSlot;
    private final Shape<V, ?> shape;

    ListPart(Property<T, B, V> property, Table parent, Table table, int positionSlot, Shape<V, ?> shape) {
        super(property, parent, table);
        this.positionSlot = positionSlot;
        this.shape = shape;
    }

    @Override
    void write(T object, TableSink sink) throws IOException {
        List<V> values = property().values(object);
        for (int i = 0; i < values.size(); i++) {
            @Nullable String[] cells = newRow(sink);
            cells[positionSlot] = Positions.text(i + 1);
            shape.write(values.get(i), cells);
            sink.write(table());
            shape.writeParts(values.get(i), sink);
        }
    }

    @Override
    boolean read(Cells parentCells, B builder, Reading reading) throws UnorderedRowsException {
        PartRows rows = reading.rows(table());
        for (int i = 0; rows.next(parentCells); i++) {
            reading.unknown().enter(property().name(), i);
            Cells cells = rows.cells();
            reading.unknown().keep(cells);
            V value = shape.read(cells, reading);
            if (value != null) {
                set(value, cells, builder, reading);
            }
            reading.unknown().leave();
        }
        return true;
    }
}
