package io.github.communique.benchmarks.measure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Runs the benchmarks, each in JVMs of its own that take turns with those of its peers, and prints the table of ratios.
 * A ratio is made within one turn, of jobs that ran one after the other; the table has the median of the turns and
 * their range.
 *
 * <p>Arguments: the size ({@code short} or {@code full}), the folder to work in, and, if only some rows are wanted, a
 * part of the name of their benchmark.
 */
public final class RatioTable {
    private RatioTable() {}

    /**
     * Runs and prints.
     *
     * @param arguments size, folder, part of a name
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] arguments) throws RunnerException {
        String size = arguments[0];
        String wanted = arguments.length > 2 ? arguments[2] : "";
        List<Ratio> ratios = Ratios.ALL.stream()
                .filter(ratio -> ratio.ours().contains(wanted))
                .toList();
        Plan plan = Plan.of(size);
        Map<Ratio, List<Double>> measured = measure(ratios, new Forks(size, Path.of(arguments[1]), plan), plan.forks());
        System.out.println("| path | measured against | goal | ratio | range of " + plan.forks() + " | |");
        System.out.println("| --- | --- | --- | ---: | --- | --- |");
        measured.forEach((ratio, turns) -> System.out.println(ratio.row(turns)));
    }

    private static Map<Ratio, List<Double>> measure(List<Ratio> ratios, Forks forks, int turns) throws RunnerException {
        Map<Ratio, List<Double>> measured = new LinkedHashMap<>();
        for (int turn = 1; turn <= turns; turn++) {
            Map<String, Double> costs = new LinkedHashMap<>();
            for (String benchmark : benchmarks(ratios)) {
                System.err.println(turn + "/" + turns + " " + benchmark);
                costs.put(benchmark, forks.run(benchmark));
            }
            for (Ratio ratio : ratios) {
                measured.computeIfAbsent(ratio, r -> new ArrayList<>())
                        .add(ratio.of(costs.getOrDefault(ratio.ours(), 0.0), costs.getOrDefault(ratio.theirs(), 0.0)));
            }
        }
        return measured;
    }

    private static Set<String> benchmarks(List<Ratio> ratios) {
        Set<String> all = new LinkedHashSet<>();
        ratios.stream()
                .flatMap(ratio -> Stream.of(ratio.theirs(), ratio.ours()))
                .forEach(all::add);
        return all;
    }
}
