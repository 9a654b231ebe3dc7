package io.github.communique.testkit.fuzz;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The figures of a run. */
final class FuzzReport {
    private static final int MOST_KINDS = 5_000;
    private final String target;
    private final long seed;
    private final Map<String, Long> counts = new TreeMap<>();
    private final Set<FuzzOutcome> kinds = new HashSet<>();
    private long executions;

    FuzzReport(String target, long seed) {
        this.target = target;
        this.seed = seed;
    }

    /** Counts an outcome; says whether it is the first of its kind. */
    boolean add(FuzzOutcome outcome) {
        executions++;
        counts.merge(outcome.code(), 1L, Long::sum);
        return kinds.size() < MOST_KINDS && kinds.add(outcome);
    }

    long executions() {
        return executions;
    }

    long accepted() {
        return counts.getOrDefault(FuzzOutcome.ACCEPTED, 0L);
    }

    long refused() {
        return executions - accepted();
    }

    /** In how many ways inputs were refused. */
    long refusals() {
        return kinds.stream().filter(kind -> !kind.isAccepted()).count();
    }

    @Override
    public String toString() {
        return target + ": seed " + seed + ", " + executions + " inputs, " + refusals() + " kinds of refusal, "
                + counts;
    }
}
