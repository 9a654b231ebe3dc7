package io.github.communique.testkit.generate;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;

/**
 * Generates what one of several others does, some more often than others.
 *
 * <p>jqwik's own {@code frequencyOf} and {@code oneOf} look the generator up anew for each value, which takes as long
 * as all the rest; in return they shrink from one choice to another, which {@link ShrinkingArbitrary} does by the
 * schema.
 */
final class Weighted<T> implements Arbitrary<T> {
    private final List<Arbitrary<T>> choices = new ArrayList<>();
    private final List<Integer> weights = new ArrayList<>();
    private int total;

    static <T> Weighted<T> of(int weight, Arbitrary<T> choice) {
        return new Weighted<T>().or(weight, choice);
    }

    static <T> Weighted<T> equally(List<Arbitrary<T>> choices) {
        Weighted<T> all = new Weighted<>();
        choices.forEach(choice -> all.or(1, choice));
        return all;
    }

    Weighted<T> or(int weight, Arbitrary<T> choice) {
        choices.add(choice);
        weights.add(weight);
        total += weight;
        return this;
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
        List<RandomGenerator<T>> generators =
                choices.stream().map(choice -> choice.generator(genSize)).toList();
        return random -> generators.get(choice(random.nextInt(total))).next(random);
    }

    private int choice(int drawn) {
        int left = drawn;
        int choice = 0;
        while (left >= weights.get(choice)) {
            left -= weights.get(choice);
            choice++;
        }
        return choice;
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        return EdgeCases.none();
    }
}
