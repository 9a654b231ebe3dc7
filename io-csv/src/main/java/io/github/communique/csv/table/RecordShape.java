package io.github.communique.csv.table;

import io.github.communique.model.DossierRecord;
import io.github.communique.schema.ObjectType;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How records of one type become rows, and rows records. */
final class RecordShape<T, B> {
    private final ObjectType<T, B> type;
    private final Table table;
    private final List<Field<T, B, ?>> fields;
    private final BitSet slots = new BitSet();
    private Shape<T, B> shape;

    RecordShape(ObjectType<T, B> type, Table table, List<Field<T, B, ?>> fields) {
        this.type = type;
        this.table = table;
        this.fields = fields;
        this.shape = new Shape<>(type, fields, List.of());
        shape.slots().forEach(slots::set);
    }

    /** Adds the rows of other tables, when the table has its key. */
    void addParts(TableFactory factory) {
        shape = new Shape<>(type, fields, factory.parts(type, table, ""));
    }

    String name() {
        return type.name();
    }

    boolean holds(DossierRecord item) {
        return type.javaType().isInstance(item);
    }

    /** Whether records of this type have a value in a slot. */
    boolean hasSlot(int slot) {
        return slots.get(slot);
    }

    void write(DossierRecord item, @Nullable String[] cells, TableSink sink) throws IOException {
        T value = type.javaType().cast(item);
        shape.write(value, cells);
        sink.write(table);
        // The cells stay as they are until the next record, for the rows that name this one.
        shape.writeParts(value, sink);
    }

    @Nullable
    DossierRecord read(Cells cells, Reading reading) throws UnorderedRowsException {
        return (DossierRecord) shape.read(cells, reading);
    }
}
