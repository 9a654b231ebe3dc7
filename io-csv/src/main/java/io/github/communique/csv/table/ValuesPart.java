package io.github.communique.csv.table;

import io.github.communique.schema.Property;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A property with many texts: a row each, numbered from 1. */
final class ValuesPart<T, B, V> extends Part<T, B, V> {
    private final int positionSlot;
    private final int valueSlot;
    private final CellType<V> type;

    ValuesPart(
            Property<T, B, V> property, Table parent, Table table, int positionSlot, int valueSlot, CellType<V> type) {
        super(property, parent, table);
        this.positionSlot = positionSlot;
        this.valueSlot = valueSlot;
        this.type = type;
    }

    @Override
    void write(T object, TableSink sink) throws IOException {
        List<V> values = property().values(object);
        for (int i = 0; i < values.size(); i++) {
            @Nullable String[] cells = newRow(sink);
            cells[positionSlot] = Positions.text(i + 1);
            cells[valueSlot] = type.format().apply(values.get(i));
            sink.write(table());
        }
    }

    @Override
    boolean read(Cells parentCells, B builder, Reading reading) throws UnorderedRowsException {
        PartRows rows = reading.rows(table());
        for (int i = 0; rows.next(parentCells); i++) {
            reading.unknown().enter(property().name(), i);
            Cells cells = rows.cells();
            reading.unknown().keep(cells);
            V value = reading.required(cells, valueSlot, type);
            if (value != null) {
                set(value, cells, builder, reading);
            }
            reading.unknown().leave();
        }
        return true;
    }
}
