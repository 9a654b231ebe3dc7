package io.github.communique.benchmarks.measure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs one benchmark in one JVM of its own. */
final class Forks {
    private final String size;
    private final Path folder;
    private final Plan plan;

    Forks(String size, Path folder, Plan plan) {
        this.size = size;
        this.folder = folder;
        this.plan = plan;
    }

    /**
     * Runs a benchmark.
     *
     * @param benchmark as {@code Class.method}
     * @return its cost: CPU time, in units of the loop that calibrates
     */
    double run(String benchmark) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(Pattern.quote(benchmark) + "$")
                .param("size", size)
                .param("folder", folder.resolve("corpus").toString())
                .forks(1)
                .warmupIterations(plan.warmups())
                .measurementIterations(plan.iterations())
                // Without touching all memory first, who allocates little meets new pages in every iteration.
                .jvmArgs(
                        "-Xbatch",
                        "-XX:+UseSerialGC",
                        "-XX:+AlwaysPreTouch",
                        "-Xms" + plan.heap(),
                        "-Xmx" + plan.heap())
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        List<Double> costs = new ArrayList<>();
        for (RunResult run : new Runner(options).run()) {
            run.getBenchmarkResults()
                    .forEach(result -> result.getIterationResults()
                            .forEach(iteration ->
                                    costs.add(value(iteration, "work") / value(iteration, "calibration"))));
        }
        if (costs.isEmpty()) {
            throw new IllegalStateException("there is no benchmark " + benchmark);
        }
        return Median.of(costs);
    }

    private static double value(IterationResult iteration, String counter) {
        Result<?> result = iteration.getSecondaryResults().get(counter);
        if (result == null) {
            throw new IllegalStateException("the benchmark measures nothing");
        }
        return result.getScore();
    }
}
