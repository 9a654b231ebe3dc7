package io.github.communique.csv;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** DuckDB with the tables of a package, loaded as {@code datapackage.json} describes them; it reads that itself. */
final class DuckDb implements AutoCloseable {
    private static final String RESOURCES =
            "(SELECT unnest(resources) AS r FROM read_json('datapackage.json', maximum_object_size = 16777216))";

    private final Connection connection;

    private DuckDb(Connection connection) {
        this.connection = connection;
    }

    /** Starts a database in memory that looks for files in a folder. */
    static DuckDb in(Path folder) throws SQLException {
        DuckDb db = new DuckDb(DriverManager.getConnection("jdbc:duckdb:"));
        db.run("SET file_search_path = '" + folder.toString().replace("'", "''") + "'");
        return db;
    }

    /** Makes a table of every resource, with the columns and types that the descriptor says. */
    DuckDb load() throws SQLException {
        for (List<String> resource : query("SELECT r.name, r.path FROM " + RESOURCES)) {
            String columns = query("SELECT f.name, f.type FROM (SELECT unnest(r.schema.fields) AS f FROM " + RESOURCES
                            + " WHERE r.name = '" + resource.get(0) + "')")
                    .stream()
                    .map(field -> "'" + field.get(0) + "': '" + typeOf(field.get(1)) + "'")
                    .collect(Collectors.joining(", "));
            run("CREATE TABLE " + resource.get(0) + " AS SELECT * FROM read_csv('" + resource.get(1)
                    + "', auto_detect = false, header = true, delim = ',', quote = '\"', escape = '\"',"
                    + " new_line = '\\n', max_line_size = 16777216, columns = {" + columns + "})");
        }
        return this;
    }

    private static String typeOf(String type) {
        return switch (type) {
            case "string" -> "VARCHAR";
            // A list has ids with a space between them, which is no list of this database.
            case "list" -> "VARCHAR";
            case "integer" -> "BIGINT";
            case "number" -> "DOUBLE";
            case "date" -> "DATE";
            default -> throw new IllegalArgumentException("a type that the test does not know: " + type);
        };
    }

    List<String> tables() throws SQLException {
        return query("SELECT r.name FROM " + RESOURCES).stream()
                .map(row -> row.get(0))
                .toList();
    }

    /** The primary keys: table, columns. */
    List<List<String>> primaryKeys() throws SQLException {
        return query("SELECT r.name, array_to_string(r.schema.primaryKey, ', ') FROM " + RESOURCES);
    }

    /** The foreign keys: table, columns, the other table, its columns. */
    List<List<String>> foreignKeys() throws SQLException {
        return query("SELECT r.name, array_to_string(k.fields, ', '),"
                + " CASE k.reference.resource WHEN '' THEN r.name ELSE k.reference.resource END,"
                + " array_to_string(k.reference.fields, ', ')"
                + " FROM (SELECT r, unnest(r.schema.foreignKeys) AS k FROM " + RESOURCES + ")");
    }

    long count(String from) throws SQLException {
        return Long.parseLong(query("SELECT count(*) FROM " + from).get(0).get(0));
    }

    List<List<String>> query(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<List<String>> rows = new ArrayList<>();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(String.valueOf(result.getString(i)));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
