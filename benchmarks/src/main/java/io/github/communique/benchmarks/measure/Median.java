package io.github.communique.benchmarks.measure;

import java.util.List;

/** The middle of some numbers. */
final class Median {
    private Median() {}

    static double of(List<Double> numbers) {
        List<Double> sorted = numbers.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
