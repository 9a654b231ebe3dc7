package io.github.communique.csv.table;

import io.github.communique.check.ReadingCode;
import io.github.communique.model.ExtensionValue;
import io.github.communique.model.Extensions;
import io.github.communique.schema.Property;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a record carries beside its attributes: a row for each key, the value as JSON text. */
final class ExtensionsPart<T, B> extends Part<T, B, Extensions> {
    private static final CellType<ExtensionValue> VALUE =
            new CellType<>(JsonCell::parse, JsonCell::format, ReadingCode.INVALID_VALUE);
    private static final CellType<String> KEY =
            new CellType<>(ExtensionsPart::key, key -> key, ReadingCode.INVALID_VALUE);

    private final int keySlot;
    private final int valueSlot;

    ExtensionsPart(Property<T, B, Extensions> property, Table parent, Table table, int keySlot, int valueSlot) {
        super(property, parent, table);
        this.keySlot = keySlot;
        this.valueSlot = valueSlot;
    }

    @Override
    void write(T object, TableSink sink) throws IOException {
        List<Extensions> values = property().values(object);
        if (values.isEmpty()) {
            return;
        }
        for (Map.Entry<String, ExtensionValue> entry : values.get(0).asMap().entrySet()) {
            @Nullable String[] cells = newRow(sink);
            cells[keySlot] = entry.getKey();
            cells[valueSlot] = JsonCell.format(entry.getValue());
            sink.write(table());
        }
    }

    @Override
    boolean read(Cells parentCells, B builder, Reading reading) throws UnorderedRowsException {
        PartRows rows = reading.rows(table());
        Map<String, ExtensionValue> values = new HashMap<>();
        while (rows.next(parentCells)) {
            Cells cells = rows.cells();
            reading.unknown().enter(property().name(), cells, keySlot);
            reading.unknown().keep(cells);
            read(cells, values, reading);
            reading.unknown().leave();
        }
        reading.unknown().take().forEach(values::putIfAbsent);
        return values.isEmpty() || set(Extensions.of(values), parentCells, builder, reading);
    }

    private static String key(String cell) {
        String key = TextCells.TEXT.parse().apply(cell);
        if (key.length() > ExtensionValue.MAX_KEY_LENGTH) {
            throw new IllegalArgumentException("an extension key must have at most " + ExtensionValue.MAX_KEY_LENGTH
                    + " UTF-16 units, not " + key.length());
        }
        return key;
    }

    private void read(Cells cells, Map<String, ExtensionValue> values, Reading reading) {
        String key = reading.required(cells, keySlot, KEY);
        ExtensionValue value = reading.required(cells, valueSlot, VALUE);
        if (key != null && value != null && values.putIfAbsent(key, value) != null) {
            reading.duplicate(cells, keySlot);
        }
    }
}
