package io.github.communique.testkit.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.archive.ArchiveFormat;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Fuzzes the readers. A short run of a fixed seed by default; {@code -Dcommunique.fuzz.seconds},
 * {@code -Dcommunique.fuzz.seed} and {@code -Dcommunique.fuzz.only} make it another one, as docs/fuzzing.md tells.
 */
class FuzzTest {
    private static final int DEFAULT_SEED = 20_210_126;
    private static final long SEED = Long.getLong("communique.fuzz.seed", DEFAULT_SEED);
    private static final String ONLY = System.getProperty("communique.fuzz.only", "");
    private static final long SECONDS = Long.getLong("communique.fuzz.seconds", 0);

    /**
     * How many inputs a short run tries, and in how many ways some of them must be refused, so that none is vacuous; 0
     * where nothing is ever refused.
     */
    record Run(FuzzTarget target, int inputs, int refusals) {
        @Override
        public String toString() {
            return target.name();
        }
    }

    static Stream<Run> runs() {
        return all().filter(run ->
                ONLY.isEmpty() || List.of(ONLY.split(",")).contains(run.target().name()));
    }

    private static Stream<Run> all() {
        return Stream.of(
                new Run(new DocumentTarget(), 2_000, 60),
                new Run(new LinesTarget(), 2_000, 60),
                new Run(new PackageTarget(), 500, 40),
                new Run(new ZipTarget(), 1_000, 30),
                new Run(new ArchiveTarget(ArchiveFormat.GDELT), 250, 6),
                new Run(new ArchiveTarget(ArchiveFormat.ICEWS), 250, 6),
                new Run(new ArchiveTarget(ArchiveFormat.POLECAT), 250, 6),
                new Run(new PackedArchiveTarget(), 250, 10),
                new Run(new MentionsTarget(), 1_000, 4),
                new Run(TextTarget.times(), 20_000, 30),
                new Run(TextTarget.ids(), 5_000, 1),
                new Run(TextTarget.languages(), 5_000, 1),
                new Run(TextTarget.actors(), 5_000, 0));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void noInputBreaksAReader(Run run) throws IOException, InterruptedException {
        Fuzzer fuzzer = new Fuzzer(run.target(), SEED);
        FuzzReport report = SECONDS > 0 ? fuzzer.runFor(SECONDS) : fuzzer.run(run.inputs());
        System.out.println(report);
        assertThat(report.accepted()).as("accepted").isPositive();
        assertThat(report.refusals()).as("kinds of refusal").isGreaterThanOrEqualTo(run.refusals());
    }

    /** What broke one reader is given to all of them. */
    @TestFactory
    Stream<DynamicTest> noSeedBreaksAReader() throws IOException {
        List<byte[]> found = FuzzCorpus.foundByAll();
        return runs().map(run -> DynamicTest.dynamicTest(run.toString(), () -> {
            for (byte[] input : run.target().seeds()) {
                run.target().run(input);
            }
            for (byte[] input : found) {
                run.target().run(input);
            }
        }));
    }
}
