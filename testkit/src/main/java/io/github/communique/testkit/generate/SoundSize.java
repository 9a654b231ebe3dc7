package io.github.communique.testkit.generate;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** How many records of each kind there are, so that ids can be drawn before the records are made. */
record SoundSize(int parties, int people, int topics, int sources, int events) {
    static Arbitrary<SoundSize> any() {
        return Combinators.combine(counts(2), counts(1), counts(2), counts(1), counts(1))
                .as(SoundSize::new);
    }

    private static Arbitrary<Integer> counts(int least) {
        return Arbitraries.integers().between(least, 4);
    }
}
