package io.github.communique.archive.row;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The tables that ship beside classes: tabs between cells, {@code -} for an empty one, a header. */
public final class Resource {
    private Resource() {}

    /**
     * Reads a table.
     *
     * @param beside the class that it lies beside
     * @param name the name of the resource
     * @param header its header, cells apart by tabs, which must be as expected
     * @return the cells of each row after the header
     */
    public static List<List<String>> rows(Class<?> beside, String name, String header) {
        try (InputStream stream = beside.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("resource is missing from communique-io-csv: '" + name + "'");
            }
            List<String> lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            if (!lines.get(0).equals(header)) {
                throw new IllegalStateException(name + ":1: header must be '" + header + "'");
            }
            return lines.stream().skip(1).map(Resource::cells).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource '" + name + "'", e);
        }
    }

    private static List<String> cells(String line) {
        return Stream.of(line.split("\t", -1))
                .map(cell -> cell.equals("-") ? "" : cell)
                .toList();
    }
}
