package io.github.communique.benchmarks.peer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/** DuckDB in this process, with one thread. */
public final class DuckDb {
    private static final String QUERY = query();

    private DuckDb() {}

    /**
     * Writes the events of the rows under CAMEO root 04 as our reader makes them, without folding and extensions.
     * Absent properties come as null, which DuckDB cannot leave out.
     *
     * @param in a file of GDELT 2.0
     * @param out the file to write
     * @return the number of events
     * @throws SQLException if the query fails
     */
    public static long writeConsultations(Path in, Path out) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET threads = 1");
            return statement.executeUpdate(QUERY.replace("{in}", in.toString())
                    .replace("{name}", Objects.requireNonNull(in.getFileName()).toString())
                    .replace("{out}", out.toString()));
        }
    }

    private static String query() {
        try (InputStream in = Objects.requireNonNull(DuckDb.class.getResourceAsStream("consultations.sql"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the query", e);
        }
    }
}
