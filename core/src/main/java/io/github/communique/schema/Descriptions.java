package io.github.communique.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table of descriptions that ships with this package, read when the first is asked for. */
final class Descriptions {
    private static final String TABLE = "descriptions.tsv";
    private static final String HEADER = "kind\ttype\tname\tdescription\texample";
    private static final String NONE = "-";
    private static final Map<Key, Description> BY_KEY = read();

    private Descriptions() {}

    /** A type that users have made themselves is described by its name. */
    static Description ofType(ValueType<?> type) {
        String kind = type instanceof ObjectType ? "object" : "value";
        return BY_KEY.getOrDefault(new Key(kind, type.name(), NONE), new Description(type.name(), Optional.empty()));
    }

    static Description ofProperty(String type, String name) {
        return get(new Key("property", type, name));
    }

    static Description ofTerm(String vocabulary, String term) {
        return get(new Key("term", vocabulary, term));
    }

    static Map<Key, Description> all() {
        return Map.copyOf(BY_KEY);
    }

    private static Description get(Key key) {
        Description description = BY_KEY.get(key);
        if (description == null) {
            throw new IllegalStateException(TABLE + " does not describe " + key);
        }
        return description;
    }

    private static Map<Key, Description> read() {
        List<String> lines = text().lines().toList();
        if (!lines.get(0).equals(HEADER)) {
            throw new IllegalStateException(TABLE + ":1: header must be '" + HEADER + "'");
        }
        Map<Key, Description> table = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            if (cells.length != 5) {
                throw new IllegalStateException(TABLE + ":" + (i + 1) + ": expected 5 cells: " + cells.length);
            }
            Optional<String> example = Optional.of(cells[4]).filter(cell -> !cell.equals(NONE));
            Key key = new Key(cells[0], cells[1], cells[2]);
            if (table.put(key, new Description(cells[3], example)) != null) {
                throw new IllegalStateException(TABLE + ":" + (i + 1) + ": described twice: " + key);
            }
        }
        return table;
    }

    private static String text() {
        try (InputStream stream = Descriptions.class.getResourceAsStream(TABLE)) {
            if (stream == null) {
                throw new IllegalStateException("resource is missing from communique-core: '" + TABLE + "'");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource '" + TABLE + "'", e);
        }
    }

    /** What a row describes; a type of its own has no name but the type's. */
    record Key(String kind, String type, String name) {
        @Override
        public String toString() {
            return name.equals(NONE) ? kind + " '" + type + "'" : kind + " '" + name + "' of '" + type + "'";
        }
    }
}
