package io.github.communique.benchmarks.measure;

import java.util.List;

/** Numbers that stand for some numbers. */
final class Quantile {
    private Quantile() {}

    /** The one that a quarter of them are below. */
    static double lowerQuartile(List<Double> numbers) {
        return numbers.stream().sorted().toList().get(numbers.size() / 4);
    }

    /** The middle. */
    static double median(List<Double> numbers) {
        List<Double> sorted = numbers.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
