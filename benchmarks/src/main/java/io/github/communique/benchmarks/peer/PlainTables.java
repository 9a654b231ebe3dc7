package io.github.communique.benchmarks.peer;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The tables of a package, read and written with FastCSV and nothing else. */
public final class PlainTables {
    private PlainTables() {}

    /**
     * Reads all tables and keeps none.
     *
     * @param folder the package
     * @return the number of rows by the name of the file, headers left out
     * @throws IOException if it cannot be read
     */
    public static Map<String, Long> countRows(Path folder) throws IOException {
        Map<String, Long> rows = new TreeMap<>();
        for (Path table : tables(folder)) {
            long count = -1;
            try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(table)) {
                for (CsvRecord ignored : reader) {
                    count++;
                }
            }
            rows.put(table.getFileName().toString(), count);
        }
        return rows;
    }

    /**
     * Reads all tables.
     *
     * @param folder the package
     * @return the rows by the name of the file, headers included
     * @throws IOException if it cannot be read
     */
    public static Map<String, List<String[]>> read(Path folder) throws IOException {
        Map<String, List<String[]>> tables = new TreeMap<>();
        for (Path table : tables(folder)) {
            List<String[]> rows = new ArrayList<>();
            try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(table)) {
                reader.forEach(row -> rows.add(row.getFields().toArray(String[]::new)));
            }
            tables.put(table.getFileName().toString(), rows);
        }
        return tables;
    }

    /**
     * Writes tables.
     *
     * @param tables the rows by the name of the file
     * @param folder where to
     * @return the bytes of all tables
     * @throws IOException if they cannot be written
     */
    public static long write(Map<String, List<String[]>> tables, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, List<String[]>> table : tables.entrySet()) {
            try (CsvWriter writer = CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.LF)
                    .build(Files.newOutputStream(folder.resolve(table.getKey())))) {
                table.getValue().forEach(writer::writeRecord);
            }
        }
        return sizeOf(folder);
    }

    /**
     * Counts bytes.
     *
     * @param folder a package
     * @return the bytes of all its tables
     * @throws IOException if they cannot be counted
     */
    public static long sizeOf(Path folder) throws IOException {
        long bytes = 0;
        for (Path table : tables(folder)) {
            bytes += Files.size(table);
        }
        return bytes;
    }

    private static List<Path> tables(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }
}
