package io.github.communique.csv.table;

import io.github.communique.check.ReadingCode;
import io.github.communique.model.DossierRecord;
import io.github.communique.model.ExtensionValue;
import io.github.communique.schema.Cardinality;
import io.github.communique.schema.ObjectType;
import io.github.communique.schema.UnionType;
import io.github.communique.schema.ValueType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The table of one kind of record, a row each, in the order of the dossier. */
public final class RecordTable {
    private static final String ID = "id";
    private static final int NONE = -1;

    private final Table table;
    private final Class<?> javaType;
    private final Map<String, RecordShape<?, ?>> members = new LinkedHashMap<>();
    private final int typeSlot;
    private final int positionSlot;

    private RecordTable(Table table, Class<?> javaType, int typeSlot, int positionSlot) {
        this.table = table;
        this.javaType = javaType;
        this.typeSlot = typeSlot;
        this.positionSlot = positionSlot;
    }

    static RecordTable of(String name, ValueType<?> type, TableFactory factory) {
        Table table = factory.records(name, type.name());
        boolean isUnion = type instanceof UnionType<?>;
        int typeSlot = isUnion
                ? table.add(Column.of(
                        UnionType.DISCRIMINATOR,
                        Column.Role.TYPE,
                        UnionType.DISCRIMINATOR,
                        "What kind of " + type.name() + " the row is."))
                : NONE;
        List<ObjectType<?, ?>> types = new ArrayList<>();
        if (type instanceof UnionType<?> union) {
            types.addAll(union.members().values());
        } else {
            types.add((ObjectType<?, ?>) type);
        }
        boolean hasId = types.stream().allMatch(RecordTable::hasId);
        int positionSlot = hasId ? NONE : table.add(Column.position("The place of the row in the table, from 1."));
        RecordTable records = new RecordTable(table, type.javaType(), typeSlot, positionSlot);
        for (ObjectType<?, ?> member : types) {
            records.addFields(member, property -> types.stream().allMatch(other -> requires(other, property)), factory);
        }
        table.setKey(hasId ? table.slot(ID) : positionSlot);
        records.members.values().forEach(member -> member.addParts(factory));
        return records;
    }

    private static boolean hasId(ObjectType<?, ?> type) {
        return type.properties().stream().anyMatch(property -> property.name().equals(ID));
    }

    private static boolean requires(ObjectType<?, ?> type, String name) {
        return type.properties().stream()
                .anyMatch(property -> property.name().equals(name) && property.cardinality() == Cardinality.REQUIRED);
    }

    private <T, B> void addFields(ObjectType<T, B> type, Predicate<String> isInEveryRow, TableFactory factory) {
        members.put(type.name(), new RecordShape<>(type, table, factory.fields(type, table, isInEveryRow)));
    }

    /** {@return what tells the types of records apart, in order; empty if there is one type only} */
    public List<String> types() {
        return typeSlot < 0 ? List.of() : List.copyOf(members.keySet());
    }

    /** {@return the table} */
    public Table table() {
        return table;
    }

    /** Whether the table is that of a record. */
    boolean holds(DossierRecord item) {
        return javaType.isInstance(item);
    }

    /** Writes the rows of a record; the number counts the records of the table, from 1. */
    void write(DossierRecord item, long number, TableSink sink) throws IOException {
        for (RecordShape<?, ?> member : members.values()) {
            if (member.holds(item)) {
                @Nullable String[] cells = sink.cells(table);
                Arrays.fill(cells, null);
                if (typeSlot >= 0) {
                    cells[typeSlot] = member.name();
                }
                if (positionSlot >= 0) {
                    cells[positionSlot] = Long.toString(number);
                }
                member.write(item, cells, sink);
                return;
            }
        }
        throw new IllegalArgumentException("not a record of the table '" + table + "': " + item.getClass());
    }

    /** Reads a row and all that belongs to it; null if a problem was reported that leaves no record. */
    @Nullable
    DossierRecord read(Cells cells, Reading reading) throws UnorderedRowsException {
        reading.unknown().enterRecord();
        reading.unknown().keep(cells);
        RecordShape<?, ?> member = member(cells, reading);
        if (member == null) {
            // Some member must take up the rows that belong to this one.
            members.values().iterator().next().read(cells, reading);
            return null;
        }
        keepOthers(member, cells, reading);
        return member.read(cells, reading);
    }

    private @Nullable RecordShape<?, ?> member(Cells cells, Reading reading) {
        if (typeSlot < 0) {
            return members.values().iterator().next();
        } else if (cells.isEmpty(typeSlot)) {
            reading.missing(cells, typeSlot);
            return null;
        }
        RecordShape<?, ?> member = members.get(cells.text(typeSlot));
        if (member == null) {
            reading.report(
                    ReadingCode.UNKNOWN_TERM,
                    cells,
                    typeSlot,
                    "type must be one of " + String.join(", ", members.keySet()) + ": '" + cells.text(typeSlot) + "'");
        }
        return member;
    }

    /** Deals with cells that only records of other types have. */
    private void keepOthers(RecordShape<?, ?> member, Cells cells, Reading reading) {
        if (members.size() == 1) {
            return;
        }
        for (int slot = 0; slot < table.width(); slot++) {
            if (slot != typeSlot && !cells.isEmpty(slot) && !member.hasSlot(slot)) {
                String name = table.column(slot).name();
                reading.report(
                        ReadingCode.UNKNOWN_PROPERTY,
                        cells,
                        slot,
                        "a row of the type '" + member.name() + "' must have no '" + name + "', found '"
                                + cells.text(slot) + "'");
                reading.unknown().keep(name, new ExtensionValue.Text(cells.text(slot)));
            }
        }
    }
}
