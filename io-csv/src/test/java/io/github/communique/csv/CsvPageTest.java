package io.github.communique.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.csv.table.Column;
import io.github.communique.csv.table.PackageTables;
import io.github.communique.csv.table.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page {@code docs/csv.md} lists the tables that there are, and shows SQL that was run:
 * -Dcommunique.docs.write=true.
 */
class CsvPageTest {
    private static final Pattern TABLES = Pattern.compile("(?s)(<!-- tables -->\\n).*(<!-- end of tables -->\\n)");
    private static final Pattern MESSAGES = Pattern.compile("(?s)<!-- messages -->\\n```text\\n(.*?)```\\n");
    private static final Pattern SQL =
            Pattern.compile("(?s)<!-- sql -->\\n```sql\\n(.*?);\\n```\\n.*?<!-- rows -->\\n```text\\n(.*?)```\\n");

    private final Path page = ReferenceDossier.repository().resolve("docs/csv.md");

    private String text() throws IOException {
        return Files.readString(page);
    }

    @Test
    void listsEveryColumnOfEveryTable() throws IOException {
        String expected = TABLES.matcher(text())
                .replaceFirst(old -> Matcher.quoteReplacement(old.group(1) + tables() + old.group(2)));
        if (Boolean.getBoolean("communique.docs.write")) {
            Files.writeString(page, expected);
        }
        assertThat(text())
                .as("write the tables anew: ./mvnw -pl io-csv -am test -Dtest=CsvPageTest"
                        + " -Dcommunique.docs.write=true -Dsurefire.failIfNoSpecifiedTests=false")
                .isEqualTo(expected)
                .contains(tables());
    }

    @Test
    void showsTheLimitsWithTheirDefaults() throws IOException {
        CsvLimits limits = CsvLimits.defaults();
        assertThat(text())
                .containsPattern("maxCellLength.*\\| " + limits.maxCellLength() + " \\|")
                .containsPattern("maxPackageBytes.*\\| " + limits.maxPackageBytes() + " \\|")
                .containsPattern("maxZipEntries.*\\| " + limits.maxZipEntries() + " \\|")
                .containsPattern("maxZipRatio.*\\| " + limits.maxZipRatio() + " \\|")
                .containsPattern("maxFindings.*\\| " + limits.maxFindings() + " \\|");
    }

    @Test
    void showsMessagesThatReadersGive() throws IOException {
        Matcher shown = MESSAGES.matcher(text());
        assertThat(shown.find()).isTrue();
        assertThat(RefusedPackagesTest.cases()
                        .map(refused -> refused.expected().lines().toList().get(1)))
                .containsAll(shown.group(1).lines().toList());
    }

    @Test
    void showsSqlWithTheRowsThatItGives(@TempDir Path folder) throws IOException, SQLException {
        DossierCsv.write(ReferenceDossier.read(), folder.resolve("package"));
        List<MatchResult> shown = SQL.matcher(text()).results().toList();
        assertThat(shown).hasSizeGreaterThan(1);
        try (DuckDb db = DuckDb.in(folder.resolve("package"))) {
            for (MatchResult sql : shown) {
                String rows = db.query(sql.group(1)).stream()
                        .map(row -> String.join(" | ", row) + "\n")
                        .collect(Collectors.joining());
                assertThat(rows).as(sql.group(1)).isEqualTo(sql.group(2));
            }
        }
    }

    private static String tables() {
        return PackageTables.all().stream().map(CsvPageTest::section).collect(Collectors.joining()) + "\n";
    }

    private static String section(Table table) {
        String rows = table.columns().stream()
                .map(column -> row(table, column) + "\n")
                .collect(Collectors.joining());
        return "\n### " + table + "\n\n" + about(table)
                + "\n\n| column | | values | meaning |\n| --- | --- | --- | --- |\n" + rows;
    }

    private static String about(Table table) {
        String key = Arrays.stream(table.key())
                .mapToObj(slot -> "`" + table.column(slot) + "`")
                .collect(Collectors.joining(", "));
        String of = table.parent()
                .map(parent -> " of a row of [`" + parent + "`](#" + parent + ")")
                .orElse("");
        return "A row for each " + table.rowName() + of + ". Rows are told apart by " + key + ".";
    }

    private static String row(Table table, Column column) {
        return "| `%s` | %s | %s | %s |"
                .formatted(column, column.isRequired() ? "required" : "", values(table, column), meaning(column));
    }

    /** A bar would end the cell of the page. */
    private static String meaning(Column column) {
        return column.description().replace("|", "\\|");
    }

    private static String values(Table table, Column column) {
        return switch (column.role()) {
            case PARENT -> column.isPosition() ? "whole number from 1" : "id";
            case POSITION -> "whole number from 1";
            case LANGUAGE -> "language";
            case KEY -> "text";
            case JSON -> "JSON";
            case TYPE ->
                PackageTables.types(table).stream()
                        .map(type -> "`" + type + "`")
                        .collect(Collectors.joining(", "));
            case PROPERTY -> (column.isList() ? "list of " : "") + plural(column);
        };
    }

    private static String plural(Column column) {
        String name = Objects.requireNonNull(column.valueType()).name();
        return column.isList() ? name + "s" : name;
    }
}
