package io.github.communique.csv.cell;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads and writes cells in memory. */
final class Cells {
    private Cells() {}

    static List<List<String>> read(String text, char separator) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        List<List<String>> rows = new ArrayList<>();
        try (CellReader reader = CellReader.open("t.csv", () -> new ByteArrayInputStream(bytes), separator, 1 << 20)) {
            while (reader.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < reader.row().size(); i++) {
                    cells.add(reader.row().text(i));
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    static String write(List<List<String>> rows, char separator) throws IOException {
        return new String(bytes(rows, separator), StandardCharsets.UTF_8);
    }

    static byte[] bytes(List<List<String>> rows, char separator) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CellWriter writer = new CellWriter(out, separator)) {
            for (List<String> row : rows) {
                writer.write(row.toArray(String[]::new));
            }
        }
        return out.toByteArray();
    }
}
