package io.github.communique.csv.pack;

import io.github.communique.csv.table.Column;
import io.github.communique.csv.table.PackageTables;
import io.github.communique.csv.table.Table;
import io.github.communique.schema.DecimalType;
import io.github.communique.schema.TextType;
import io.github.communique.schema.ValueType;
import io.github.communique.schema.WholeNumberType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes what a descriptor says of a table: its columns with their types and constraints, and its keys. */
final class TableSchemaWriter {
    private final JsonGenerator g;
    private final Table table;
    private final Set<Table> present;

    TableSchemaWriter(JsonGenerator g, Table table, Set<Table> present) {
        this.g = g;
        this.table = table;
        this.present = present;
    }

    void write(String profile) {
        g.writeStringProperty("$schema", profile);
        g.writeArrayPropertyStart("fields");
        table.columns().forEach(this::field);
        g.writeEndArray();
        strings("missingValues", "");
        strings("primaryKey", columns(table, table.key()));
        foreignKeys();
    }

    private void field(Column column) {
        g.writeStartObject();
        g.writeStringProperty("name", column.name());
        g.writeStringProperty("type", typeOf(column));
        if (column.isList()) {
            g.writeStringProperty("delimiter", " ");
            g.writeStringProperty("itemType", "string");
        }
        String description = column.description();
        if (!description.isEmpty()) {
            g.writeStringProperty("description", description);
        }
        constraints(column);
        g.writeEndObject();
    }

    private static String typeOf(Column column) {
        if (column.isList()) {
            return "list";
        } else if (column.isPosition()) {
            return "integer";
        }
        ValueType<?> type = column.valueType();
        if (type instanceof WholeNumberType) {
            return "integer";
        } else if (type instanceof DecimalType) {
            return "number";
        }
        return type != null && type.javaType() == LocalDate.class ? "date" : "string";
    }

    private void constraints(Column column) {
        if (!hasConstraints(column)) {
            return;
        }
        g.writeObjectPropertyStart("constraints");
        if (column.isRequired()) {
            g.writeBooleanProperty("required", true);
        }
        @Nullable ValueType<?> type = column.valueType();
        if (column.isPosition()) {
            g.writeNumberProperty("minimum", 1);
        } else if (column.role() == Column.Role.TYPE) {
            strings("enum", PackageTables.types(table).toArray(String[]::new));
        } else if (type instanceof WholeNumberType number) {
            g.writeNumberProperty("minimum", number.min());
            if (number.max() < Integer.MAX_VALUE) {
                g.writeNumberProperty("maximum", number.max());
            }
        } else if (type instanceof TextType<?> text && !column.isList()) {
            text(text);
        }
        g.writeEndObject();
    }

    private static boolean hasConstraints(Column column) {
        ValueType<?> type = column.valueType();
        return column.isRequired()
                || type instanceof WholeNumberType
                || (type instanceof TextType<?> text && !column.isList() && !isAnyText(text));
    }

    private static boolean isAnyText(TextType<?> type) {
        return type.pattern().equals(TextType.TEXT.pattern());
    }

    private void text(TextType<?> type) {
        if (!type.allowed().isEmpty()) {
            strings("enum", type.allowed().toArray(String[]::new));
        } else if (!isAnyText(type)) {
            g.writeStringProperty("pattern", type.pattern());
        }
    }

    private void foreignKeys() {
        boolean[] hasBegun = {false};
        table.parent().ifPresent(parent -> {
            begin(hasBegun);
            String[] names = new String[table.parentKeyLength()];
            for (int slot = 0; slot < names.length; slot++) {
                names[slot] = table.column(slot).name();
            }
            foreignKey(names, parent.name(), columns(parent, parent.key()));
        });
        for (Column column : table.columns()) {
            ValueType<?> type = column.valueType();
            Optional<Table> target = type == null ? Optional.empty() : PackageTables.target(type);
            boolean isReference = column.role() == Column.Role.PROPERTY
                    && target.isPresent()
                    && !column.isList()
                    && present.contains(target.get())
                    && !(target.get() == table && column.name().equals("id"));
            if (isReference) {
                begin(hasBegun);
                // The standard calls the table itself by the empty name.
                foreignKey(
                        new String[] {column.name()},
                        target.get() == table ? "" : target.get().name(),
                        new String[] {"id"});
            }
        }
        if (hasBegun[0]) {
            g.writeEndArray();
        }
    }

    private void begin(boolean[] hasBegun) {
        if (!hasBegun[0]) {
            g.writeArrayPropertyStart("foreignKeys");
            hasBegun[0] = true;
        }
    }

    private void foreignKey(String[] fields, String resource, String[] targets) {
        g.writeStartObject();
        strings("fields", fields);
        g.writeObjectPropertyStart("reference");
        g.writeStringProperty("resource", resource);
        strings("fields", targets);
        g.writeEndObject();
        g.writeEndObject();
    }

    private static String[] columns(Table of, int[] slots) {
        String[] names = new String[slots.length];
        for (int i = 0; i < slots.length; i++) {
            names[i] = of.column(slots[i]).name();
        }
        return names;
    }

    private void strings(String name, String... values) {
        g.writeArrayPropertyStart(name);
        for (String value : values) {
            g.writeString(value);
        }
        g.writeEndArray();
    }
}
