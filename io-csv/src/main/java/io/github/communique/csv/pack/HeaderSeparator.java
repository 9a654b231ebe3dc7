package io.github.communique.csv.pack;

import io.github.communique.csv.CsvSeparator;
import io.github.communique.csv.cell.CellSource;
import io.github.communique.csv.table.Table;
import io.github.communique.file.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Finds what stands between cells by which separator makes known columns of a header. */
final class HeaderSeparator {
    /** No separator. */
    static final char NONE = 0;

    private static final int LOOKED_AT = 1 << 13;

    private HeaderSeparator() {}

    /** Returns the separator that gives the most known columns, a comma if none gives any. */
    static char find(CellSource source, Table table) throws IOException {
        byte[] start;
        try (InputStream in = source.open()) {
            start = in.readNBytes(LOOKED_AT);
        }
        int from = Utf8.textStart(start, start.length);
        String header = new String(start, from, start.length - from, StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElse("");
        CsvSeparator best = CsvSeparator.COMMA;
        int most = 0;
        for (CsvSeparator separator : CsvSeparator.values()) {
            int known = known(header.split(String.valueOf(separator.character()), -1), table);
            if (known > most) {
                best = separator;
                most = known;
            }
        }
        return best.character();
    }

    private static int known(String[] columns, Table table) {
        int known = 0;
        for (String column : columns) {
            if (table.slot(column.replace("\"", "")) >= 0) {
                known++;
            }
        }
        return known;
    }
}
