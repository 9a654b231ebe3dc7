package io.github.communique.csv.table;

import io.github.communique.model.DossierRecord;
import io.github.communique.model.RecordId;
import io.github.communique.schema.Cardinality;
import io.github.communique.schema.ModelSchema;
import io.github.communique.schema.Property;
import io.github.communique.schema.ValueType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All tables of a package, in the order in which a descriptor lists them. */
public final class PackageTables {
    private static final List<Table> ALL = new ArrayList<>();
    private static final List<RecordTable> RECORDS = new ArrayList<>();
    private static final Map<String, Table> BY_NAME = new HashMap<>();

    static {
        TableFactory factory = new TableFactory(ALL);
        RECORDS.add(RecordTable.of("dossier", ModelSchema.DOSSIER_HEADER, factory));
        for (Property<?, ?, ?> property : ModelSchema.DOSSIER.properties()) {
            if (property.cardinality() == Cardinality.MANY) {
                RECORDS.add(RecordTable.of(property.name(), property.type(), factory));
            }
        }
        ALL.forEach(table -> BY_NAME.put(table.name(), table));
    }

    private PackageTables() {}

    /** {@return every table, each after the one whose rows it is a part of} */
    public static List<Table> all() {
        return List.copyOf(ALL);
    }

    /** {@return the tables of records: the dossier, then each kind in the order of a dossier's attributes} */
    public static List<RecordTable> records() {
        return List.copyOf(RECORDS);
    }

    /** {@return the table of the dossier itself, which has one row} */
    public static Table dossier() {
        return ALL.get(0);
    }

    /**
     * Finds a table.
     *
     * @param name its name
     * @return the table, or empty if there is none of that name
     */
    public static Optional<Table> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /**
     * Finds the table of a record.
     *
     * @param item the record
     * @return its table
     */
    static RecordTable of(DossierRecord item) {
        for (RecordTable records : RECORDS) {
            if (records.holds(item)) {
                return records;
            }
        }
        throw new IllegalArgumentException("no table for " + item.getClass());
    }

    /**
     * Returns what a table's column {@code type} may say.
     *
     * @param table the table
     * @return the types of its records, in order; empty if it has no such column
     */
    public static List<String> types(Table table) {
        return RECORDS.stream()
                .filter(records -> records.table() == table)
                .flatMap(records -> records.types().stream())
                .toList();
    }

    /**
     * Finds the table whose rows a column's values name.
     *
     * @param type the type of the values
     * @return the table; empty if they are no ids of records
     */
    public static Optional<Table> target(ValueType<?> type) {
        if (!RecordId.class.isAssignableFrom(type.javaType())) {
            return Optional.empty();
        }
        return RECORDS.stream()
                .map(RecordTable::table)
                .filter(table -> table.slot("id") >= 0
                        && type.equals(table.column(table.slot("id")).valueType()))
                .findFirst();
    }
}
