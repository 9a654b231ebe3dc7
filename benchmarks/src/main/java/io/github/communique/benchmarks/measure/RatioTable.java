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
 * A ratio is of the best iterations of both jobs, since what else goes on in a machine only adds to their cost; the
 * range is that of the ratios within each turn.
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
        Map<String, List<Double>> costs = measure(ratios, new Forks(size, Path.of(arguments[1]), plan), plan.forks());
        System.out.println("| path | measured against | goal | ratio | range of " + plan.forks() + " | |");
        System.out.println("| --- | --- | --- | ---: | --- | --- |");
        for (Ratio ratio : ratios) {
            System.out.println(ratio.row(of(ratio.ours(), costs), of(ratio.theirs(), costs)));
        }
    }

    /** The costs of each benchmark, turn by turn. */
    private static Map<String, List<Double>> measure(List<Ratio> ratios, Forks forks, int turns)
            throws RunnerException {
        Map<String, List<Double>> costs = new LinkedHashMap<>();
        for (int turn = 1; turn <= turns; turn++) {
            for (String benchmark : benchmarks(ratios)) {
                System.err.println(turn + "/" + turns + " " + benchmark);
                costs.computeIfAbsent(benchmark, b -> new ArrayList<>()).add(forks.run(benchmark));
            }
        }
        return costs;
    }

    private static List<Double> of(String benchmark, Map<String, List<Double>> costs) {
        return costs.getOrDefault(benchmark, List.of());
    }

    private static Set<String> benchmarks(List<Ratio> ratios) {
        Set<String> all = new LinkedHashSet<>();
        ratios.stream()
                .flatMap(ratio -> Stream.of(ratio.theirs(), ratio.ours()))
                .forEach(all::add);
        return all;
    }
}
