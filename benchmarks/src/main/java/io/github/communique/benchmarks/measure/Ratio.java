package io.github.communique.benchmarks.measure;

import java.util.List;
import java.util.Locale;

/**
 * A row of the table: how fast a job is, as a multiple of another.
 *
 * @param path what is done
 * @param peer what it is measured against, in words
 * @param ours the JMH benchmark of the job, as {@code Class.method}
 * @param theirs that of the other
 * @param goal the multiple to reach
 * @param bound which side of the goal is good
 */
record Ratio(String path, String peer, String ours, String theirs, double goal, Bound bound) {
    static Ratio atLeast(double goal, String path, String peer, String ours, String theirs) {
        return new Ratio(path, peer, ours, theirs, goal, Bound.AT_LEAST);
    }

    /** Says of the time, not of the speed, how much more it may be. */
    static Ratio timeAtMost(double goal, String path, String peer, String ours, String theirs) {
        return new Ratio(path, peer, ours, theirs, goal, Bound.TIME_AT_MOST);
    }

    /** The ratio of one fork, of the costs of both jobs. */
    double of(double ourCost, double theirCost) {
        return bound == Bound.AT_LEAST ? theirCost / ourCost : ourCost / theirCost;
    }

    private boolean isMet(double ratio) {
        return bound == Bound.AT_LEAST ? ratio >= goal : ratio <= goal;
    }

    /** The row in Markdown. */
    String row(List<Double> forks) {
        List<Double> sorted = forks.stream().sorted().toList();
        double median = Median.of(sorted);
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s %.2f | %.2f | %.2f..%.2f | %s |",
                path,
                peer,
                bound.symbol,
                goal,
                median,
                sorted.get(0),
                sorted.get(sorted.size() - 1),
                isMet(median) ? "met" : "**missed**");
    }

    /** Which side of a goal is good. */
    enum Bound {
        AT_LEAST("≥"),
        TIME_AT_MOST("time ≤");

        private final String symbol;

        Bound(String symbol) {
            this.symbol = symbol;
        }
    }
}
