package io.github.communique.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Fuzzes the readers. A short run of a fixed seed by default; {@code -Dcommunique.fuzz.seconds} and
 * {@code -Dcommunique.fuzz.seed} make it a long one, as docs/fuzzing.md tells.
 */
class FuzzTest {
    private static final int DEFAULT_SEED = 20_210_126;
    private static final long SEED = Long.getLong("communique.fuzz.seed", DEFAULT_SEED);
    private static final long SECONDS = Long.getLong("communique.fuzz.seconds", 0);

    /**
     * How many inputs a short run tries, and in how many ways some of them must be refused, so that none is vacuous.
     */
    record Run(FuzzTarget target, int inputs, int refusals) {
        @Override
        public String toString() {
            return target.name();
        }
    }

    static Stream<Run> runs() {
        return Stream.of(
                new Run(new DocumentTarget(), 2_000, 60),
                new Run(new LinesTarget(), 2_000, 60),
                new Run(TextTarget.times(), 20_000, 30),
                new Run(TextTarget.ids(), 5_000, 1),
                new Run(TextTarget.languages(), 5_000, 1));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void noInputBreaksAReader(Run run) throws IOException, InterruptedException {
        Fuzzer fuzzer = new Fuzzer(run.target(), SEED);
        FuzzReport report = SECONDS > 0 ? fuzzer.runFor(SECONDS) : fuzzer.run(run.inputs());
        System.out.println(report);
        assertThat(report.accepted()).as("accepted").isPositive();
        assertThat(report.refused()).as("refused").isPositive();
        assertThat(report.refusals()).as("kinds of refusal").isGreaterThanOrEqualTo(run.refusals());
    }

    @TestFactory
    Stream<DynamicTest> noInputOfTheCorpusBreaksAReader() throws IOException {
        List<byte[]> inputs = new ArrayList<>();
        for (Run run : runs().toList()) {
            inputs.addAll(FuzzCorpus.of(run.target()));
        }
        return runs().map(run -> DynamicTest.dynamicTest(run.toString(), () -> {
            for (byte[] input : inputs) {
                run.target().run(input);
            }
        }));
    }
}
