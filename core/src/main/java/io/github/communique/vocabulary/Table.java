package io.github.communique.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A tab-separated table that ships with this package; {@code -} is an empty cell. A damaged one is an error of ours.
 */
final class Table {
    private final String name;
    private final List<String> columns;

    private Table(String name, List<String> columns) {
        this.name = name;
        this.columns = columns;
    }

    /** Reads a table whose header must be exactly the given columns. */
    static List<Row> read(String name, String... columns) {
        return new Table(name, List.of(columns)).rows(text(name).lines().toList());
    }

    private static String text(String name) {
        try (InputStream stream = Table.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("resource is missing from communique-core: '" + name + "'");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource '" + name + "'", e);
        }
    }

    private List<Row> rows(List<String> lines) {
        String header = String.join("\t", columns);
        if (lines.isEmpty() || !lines.get(0).equals(header)) {
            throw new IllegalStateException(name + ":1: header must be '" + header + "'");
        }
        return IntStream.range(1, lines.size())
                .mapToObj(i -> new Row(this, i + 1, List.of(lines.get(i).split("\t", -1))))
                .toList();
    }

    /** One line of the table. */
    record Row(Table table, int line, List<String> cells) {
        Row {
            if (cells.size() != table.columns.size()) {
                throw new IllegalStateException(
                        table.name + ":" + line + ": expected " + table.columns.size() + " cells: " + cells.size());
            }
        }

        Optional<String> find(String column) {
            return Optional.of(cells.get(table.columns.indexOf(column))).filter(cell -> !cell.equals("-"));
        }

        String get(String column) {
            return find(column)
                    .orElseThrow(() -> new IllegalStateException(table.name + ":" + line + ": no " + column));
        }
    }
}
