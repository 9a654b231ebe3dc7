package io.github.communique.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.benchmarks.corpus.Size;
import io.github.communique.benchmarks.measure.Cost;
import io.github.communique.benchmarks.path.Comparing;
import io.github.communique.benchmarks.path.Consultations;
import io.github.communique.benchmarks.path.CorpusState;
import io.github.communique.benchmarks.path.GdeltReading;
import io.github.communique.benchmarks.path.NdjsonReading;
import io.github.communique.benchmarks.path.NdjsonWriting;
import io.github.communique.benchmarks.path.TableReading;
import io.github.communique.benchmarks.path.TableWriting;
import io.github.communique.benchmarks.path.TwoWorkers;
import io.github.communique.benchmarks.path.Validating;
import io.github.communique.benchmarks.peer.PlainDatabind;
import io.github.communique.json.JsonInput;
import io.github.communique.json.NdjsonReader;
import io.github.communique.model.DossierRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class JobsTest {
    @TempDir
    static Path folder;

    private final CorpusState state = new CorpusState();
    private final Cost cost = new Cost();

    @BeforeEach
    void chooseTheTinyCorpus() {
        state.folder = folder.toString();
    }

    @Test
    void everyJobOfReadingMeetsEveryRecord() throws Exception {
        NdjsonReading jobs = new NdjsonReading();
        jobs.load(state);
        assertThat(List.of(
                        jobs.tokens(cost),
                        jobs.tokensAndTexts(cost),
                        jobs.databind(cost),
                        jobs.records(cost),
                        jobs.recordsFromStream(cost)))
                .containsOnly((long) Size.TINY.readouts());
        assertThat(cost.work).isPositive();
        assertThat(cost.calibration).isPositive();
    }

    @Test
    void databindReadsEqualRecords() throws Exception {
        byte[] bytes = Files.readAllBytes(state.corpus().readouts());
        List<DossierRecord> ours = new ArrayList<>();
        try (NdjsonReader reader = NdjsonReader.open(JsonInput.of("readouts.ndjson", bytes))) {
            reader.forEachRemaining(ours::add);
        }
        assertThat(new PlainDatabind().read(bytes)).isEqualTo(ours);
    }

    @Test
    void bothJobsOfWritingWriteTheSameBytes() throws Exception {
        NdjsonWriting jobs = new NdjsonWriting();
        jobs.load(state);
        assertThat(jobs.ours()).isEqualTo(Files.readAllBytes(state.corpus().readouts()));
        assertThat(jobs.theirs()).asString().isEqualTo(new String(jobs.ours(), UTF_8).stripTrailing());
    }

    @Test
    void everyRecordIsSound() throws Exception {
        Validating jobs = new Validating();
        jobs.load(state);
        assertThat(List.of(jobs.unchecked(cost), jobs.checked(cost))).containsOnly((long) Size.TINY.readouts());
    }

    @Test
    void bothJobsOfTablesMeetEveryMention() throws Exception {
        TableReading jobs = new TableReading();
        jobs.make(state);
        assertThat(List.of(jobs.fastCsv(cost), jobs.dossier(cost))).containsOnly((long) Size.TINY.mentions());
    }

    @Test
    void bothJobsOfTablesWriteTheSameBytes() throws Exception {
        TableWriting jobs = new TableWriting();
        jobs.prepare(state);
        TableWriting.Cells cells = new TableWriting.Cells();
        cells.load(state);
        TableWriting.InMemory memory = new TableWriting.InMemory();
        memory.load(state);
        assertThat(jobs.fastCsv(cost, cells)).isEqualTo(jobs.dossier(cost, memory));
    }

    @Test
    void everyJobOfGdeltMeetsEveryRow() throws Exception {
        GdeltReading jobs = new GdeltReading();
        jobs.make(state);
        assertThat(List.of(jobs.fastCsv(cost), jobs.calls(cost), jobs.everyRow(cost)))
                .containsOnly((long) Size.TINY.rows());
    }

    @Test
    void twoThreadsMeetEveryRowAsOneDoes() throws Exception {
        TwoWorkers jobs = new TwoWorkers();
        jobs.make(state);
        assertThat(List.of(jobs.one(cost), jobs.two(cost))).containsOnly((long) Size.TINY.rows());
    }

    @Test
    void duckDbWritesTheSameEvents() throws Exception {
        Consultations jobs = new Consultations();
        jobs.make(state);
        Path ours = folder.resolve("ours.ndjson");
        Path theirs = folder.resolve("theirs.ndjson");
        assertThat(jobs.writeTheirs(theirs)).isEqualTo(jobs.writeOurs(ours)).isPositive();
        assertThat(trees(theirs)).isEqualTo(trees(ours));
    }

    private static List<JsonNode> trees(Path ndjson) throws IOException {
        JsonMapper mapper = new JsonMapper();
        return Files.readAllLines(ndjson).stream()
                .map(line -> withoutNulls((ObjectNode) mapper.readTree(line)))
                .toList();
    }

    private static JsonNode withoutNulls(ObjectNode node) {
        node.properties().removeIf(property -> property.getValue().isNull());
        return node;
    }

    @Test
    void bothComparisonsMakeAsManyCells() throws Exception {
        Comparing jobs = new Comparing();
        assertThat(List.of(jobs.small(cost), jobs.large(cost))).containsOnly(100_000L);
    }
}
