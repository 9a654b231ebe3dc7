package io.github.communique.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.model.DiplomaticEvent;
import io.github.communique.model.Dossier;
import io.github.communique.model.Mention;
import io.github.communique.model.Readout;
import io.github.communique.model.Topic;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** DuckDB reads a package by its descriptor alone and finds in it what Java does. */
class DuckDbTest {
    private final Dossier dossier = ReferenceDossier.read();
    private final DuckDb db;

    DuckDbTest(@TempDir Path folder) throws IOException, SQLException {
        DossierCsv.write(dossier, folder.resolve("package"));
        db = DuckDb.in(folder.resolve("package")).load();
    }

    @AfterEach
    void close() throws SQLException {
        db.close();
    }

    private Stream<Mention> mentions() {
        return dossier.readouts().stream().map(Readout::mentions).flatMap(List::stream);
    }

    private static int labels(Topic topic) {
        return topic.prefLabels().asMap().size();
    }

    @Test
    void hasAsManyRowsOfEachKindAsTheDossier() throws SQLException {
        Map<String, Integer> expected = new TreeMap<>(Map.of(
                "parties", dossier.parties().size(),
                "people", dossier.people().size(),
                "topics", dossier.topics().size(),
                "sources", dossier.sources().size(),
                "events", dossier.events().size(),
                "readouts", dossier.readouts().size(),
                "claims", dossier.claims().size(),
                "readout_mentions", (int) mentions().count(),
                "mention_citations",
                        mentions()
                                .mapToInt(mention -> mention.citations().size())
                                .sum(),
                "topic_pref_labels",
                        dossier.topics().stream().mapToInt(DuckDbTest::labels).sum()));
        expected.put(
                "event_links",
                dossier.events().stream()
                        .map(DiplomaticEvent::links)
                        .mapToInt(List::size)
                        .sum());
        for (Map.Entry<String, Integer> table : expected.entrySet()) {
            assertThat(db.count(table.getKey())).as(table.getKey()).isEqualTo((long) table.getValue());
        }
    }

    @Test
    void hasEveryTableThatTheDescriptorLists() throws SQLException {
        assertThat(db.tables())
                .hasSizeGreaterThan(20)
                .allSatisfy(table -> assertThat(db.count(table)).as(table).isPositive());
    }

    @Test
    void tellsEveryRowByItsPrimaryKey() throws SQLException {
        for (List<String> key : db.primaryKeys()) {
            assertThat(db.query("SELECT %2$s FROM %1$s GROUP BY %2$s HAVING count(*) > 1".formatted(key.toArray())))
                    .as(key.toString())
                    .isEmpty();
        }
    }

    @Test
    void hasNoRowThatNamesARowThatIsNotThere() throws SQLException {
        List<List<String>> keys = db.foreignKeys();
        assertThat(keys).hasSizeGreaterThan(30);
        for (List<String> key : keys) {
            String first = key.get(1).split(", ", -1)[0];
            long named = db.count("%s WHERE %s IS NOT NULL".formatted(key.get(0), first));
            long found = db.count(
                    "(SELECT %2$s FROM %1$s WHERE (%2$s) IN (SELECT (%4$s) FROM %3$s))".formatted(key.toArray()));
            assertThat(found).as(key.toString()).isEqualTo(named);
        }
    }

    @Test
    void joinsMentionsToTopicsAsJavaDoes() throws SQLException {
        Map<String, Long> expected = mentions()
                .collect(Collectors.groupingBy(
                        mention -> dossier.findTopic(mention.topic())
                                .orElseThrow()
                                .id()
                                .value(),
                        Collectors.counting()));
        Map<String, Long> found = db
                .query("SELECT t.id, count(*) FROM readout_mentions m JOIN topics t ON t.id = m.topic GROUP BY t.id")
                .stream()
                .collect(Collectors.toMap(row -> row.get(0), row -> Long.valueOf(row.get(1))));
        assertThat(found).isEqualTo(expected).hasSizeGreaterThan(10);
    }

    @Test
    void readsTheTextsAsJavaDoes() throws SQLException {
        List<String> titles = db.query("SELECT title FROM sources").stream()
                .map(row -> row.get(0))
                .toList();
        assertThat(titles)
                .isEqualTo(
                        dossier.sources().stream().map(source -> source.title()).toList());
    }
}
