package io.github.communique.csv.table;

import io.github.communique.model.RecordId;
import io.github.communique.schema.Cardinality;
import io.github.communique.schema.ExtensionsType;
import io.github.communique.schema.LocalizedTextType;
import io.github.communique.schema.ObjectType;
import io.github.communique.schema.Property;
import io.github.communique.schema.TextType;
import io.github.communique.schema.ValueType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Derives tables and shapes from the schema. One rule for each kind of property; none for a particular one. */
final class TableFactory {
    private final List<Table> all;
    private final Map<String, Table> byName = new HashMap<>();

    TableFactory(List<Table> all) {
        this.all = all;
    }

    Table records(String name, String rowName) {
        return Table.ofRecords(name, rowName, all);
    }

    /** Adds the columns of an object's fields, unless the table has them. */
    <T, B> List<Field<T, B, ?>> fields(ObjectType<T, B> type, Table table, Predicate<String> isInEveryRow) {
        return new Columns(table, "", "", isInEveryRow).of(type);
    }

    /** The columns of an object: its own or those of one inside another, whose names stand in front of theirs. */
    private record Columns(Table table, String prefix, String path, Predicate<String> isInEveryRow) {
        <T, B> List<Field<T, B, ?>> of(ObjectType<T, B> type) {
            List<Field<T, B, ?>> fields = new ArrayList<>();
            for (Property<T, B, ?> property : type.properties()) {
                field(property).ifPresent(fields::add);
            }
            return fields;
        }

        private <T, B, V> Optional<Field<T, B, V>> field(Property<T, B, V> property) {
            boolean isMany = property.cardinality() == Cardinality.MANY;
            String name = Names.join(prefix, Names.snake(property.name()));
            Optional<CellType<V>> cell = CellType.find(property.type());
            if (cell.isPresent() && (!isMany || isId(property.type()))) {
                Column column = Column.property(name, property, path + property.name());
                int slot = slot(table, isInEveryRow.test(property.name()) ? column : column.asOptional());
                return Optional.of(
                        isMany
                                ? new IdListField<>(property, cell.get(), slot)
                                : new ScalarField<>(property, cell.get(), slot));
            } else if (property.type() instanceof ObjectType<V, ?> object && !isMany) {
                boolean isAlways = property.cardinality() == Cardinality.REQUIRED && isInEveryRow.test(property.name());
                Columns inside = new Columns(table, name, path + property.name() + "/", inner -> isAlways);
                return Optional.of(new ObjectField<>(property, inside.shape(object)));
            }
            return Optional.empty();
        }

        private <V, C> Shape<V, C> shape(ObjectType<V, C> type) {
            for (Property<V, C, ?> property : type.properties()) {
                if (isPart(property)) {
                    throw new IllegalStateException("cells cannot hold " + type + "/" + property.name());
                }
            }
            return new Shape<>(type, of(type), List.of());
        }
    }

    /** Adds the tables of what repeats inside an object, unless they are there. */
    <T, B> List<Part<T, B, ?>> parts(ObjectType<T, B> type, Table table, String path) {
        List<Part<T, B, ?>> parts = new ArrayList<>();
        for (Property<T, B, ?> property : type.properties()) {
            if (isPart(property)) {
                parts.add(part(property, table, path + property.name() + "/"));
            }
        }
        return parts;
    }

    private <T, B, V> Part<T, B, ?> part(Property<T, B, V> property, Table parent, String path) {
        String name = Names.snake(parent.rowName()) + "_" + Names.snake(property.name());
        ValueType<V> type = property.type();
        if (type instanceof LocalizedTextType) {
            Table table = table(parent, name, "text");
            int language = slot(
                    table,
                    Column.of("language", Column.Role.LANGUAGE, path, "The language of the text: a BCP 47 tag."));
            int text = slot(table, Column.value("text", TextType.TEXT, path, property.description()));
            table.setKey(language);
            return new TextsPart<>(as(property), parent, table, language, text);
        } else if (type instanceof ExtensionsType) {
            Table table = table(parent, name, "extension");
            int key = slot(table, Column.of("key", Column.Role.KEY, path, "The key of the extension."));
            int value = slot(table, Column.of("value", Column.Role.JSON, path, "Its value, as JSON text."));
            table.setKey(key);
            return new ExtensionsPart<>(as(property), parent, table, key, value);
        } else if (type instanceof ObjectType<V, ?> object) {
            return list(property, object, parent, name, path);
        }
        Table table = table(parent, name, type.name());
        int position = slot(table, position(parent));
        int value = slot(table, Column.value("value", type, path, property.description()));
        table.setKey(position);
        return new ValuesPart<>(
                property, parent, table, position, value, CellType.find(type).orElseThrow());
    }

    private <T, B, V, C> Part<T, B, V> list(
            Property<T, B, V> property, ObjectType<V, C> type, Table parent, String name, String path) {
        Table table = table(parent, name, type.name());
        int position = slot(table, position(parent));
        table.setKey(position);
        List<Field<V, C, ?>> fields = new Columns(table, "", path, inner -> true).of(type);
        return new ListPart<>(property, parent, table, position, new Shape<>(type, fields, parts(type, table, path)));
    }

    private static Column position(Table parent) {
        return Column.position("The place of the row among those of the same " + parent.rowName() + ", from 1.");
    }

    @SuppressWarnings("unchecked")
    private static <T, B, V> Property<T, B, V> as(Property<T, B, ?> property) {
        return (Property<T, B, V>) property;
    }

    private Table table(Table parent, String name, String rowName) {
        return byName.computeIfAbsent(name, missing -> Table.within(parent, name, rowName, all));
    }

    private static int slot(Table table, Column column) {
        int slot = table.slot(column.name());
        return slot >= 0 ? slot : table.add(column);
    }

    private static boolean isPart(Property<?, ?, ?> property) {
        ValueType<?> type = property.type();
        if (type instanceof LocalizedTextType || type instanceof ExtensionsType) {
            return true;
        }
        return property.cardinality() == Cardinality.MANY && !isId(type);
    }

    private static boolean isId(ValueType<?> type) {
        return RecordId.class.isAssignableFrom(type.javaType());
    }
}
