package io.github.communique.csv.table;

import io.github.communique.schema.ObjectType;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How an object becomes cells of a row and rows of other tables, and they an object.
 *
 * @param <T> the Java type of the object
 * @param <B> the Java type that builds it
 */
final class Shape<T, B> {
    private final ObjectType<T, B> type;
    private final Field<T, B, ?>[] fields;
    private final Part<T, B, ?>[] parts;

    @SuppressWarnings("unchecked")
    Shape(ObjectType<T, B> type, List<Field<T, B, ?>> fields, List<Part<T, B, ?>> parts) {
        this.type = type;
        this.fields = fields.toArray(Field[]::new);
        this.parts = parts.toArray(Part[]::new);
    }

    String name() {
        return type.name();
    }

    /** The slots of all fields, in their order. */
    IntStream slots() {
        return Stream.of(fields).flatMapToInt(Field::slots);
    }

    /** Puts the texts of the fields into their cells. */
    void write(T object, @Nullable String[] cells) {
        for (Field<T, B, ?> field : fields) {
            field.write(object, cells);
        }
    }

    /** Writes the rows of other tables. */
    void writeParts(T object, TableSink sink) throws IOException {
        for (Part<T, B, ?> part : parts) {
            part.write(object, sink);
        }
    }

    /** Reads a row and the rows that belong to it; null if a problem was reported that leaves no object. */
    @Nullable
    T read(Cells cells, Reading reading) throws UnorderedRowsException {
        B builder = type.newBuilder();
        boolean isWhole = readFields(cells, builder, reading);
        for (Part<T, B, ?> part : parts) {
            isWhole &= part.read(cells, builder, reading) || !part.isRequired();
        }
        return isWhole ? build(builder, cells, reading) : null;
    }

    /** Reads an object that has no rows of its own. */
    @Nullable
    T readCells(Cells cells, Reading reading) {
        B builder = type.newBuilder();
        return readFields(cells, builder, reading) ? build(builder, cells, reading) : null;
    }

    private boolean readFields(Cells cells, B builder, Reading reading) {
        boolean isWhole = true;
        for (Field<T, B, ?> field : fields) {
            isWhole &= read(field, cells, builder, reading);
        }
        return isWhole;
    }

    private static <T, B> boolean read(Field<T, B, ?> field, Cells cells, B builder, Reading reading) {
        if (field.isPresent(cells)) {
            return field.read(cells, builder, reading) || !field.isRequired();
        } else if (!field.isRequired()) {
            return true;
        }
        reading.missing(cells, field.slots().toArray());
        return false;
    }

    private @Nullable T build(B builder, Cells cells, Reading reading) {
        try {
            return type.build(builder);
        } catch (IllegalArgumentException e) {
            reading.invalidRow(cells, e);
            return null;
        }
    }
}
