package io.github.communique.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.json.DossierJson;
import io.github.communique.model.Dossier;
import io.github.communique.vocabulary.Treatment;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;

/** What a failing example shrinks to is small enough to be read, and has plain words. */
class ShrinkingPropertyTest {
    private static final int GENERATION_SIZE = 1000;

    @Example
    void aFailureOnAWarningShrinksToADossierWithNothingElse() {
        Dossier small = shrunk(DossierArbitraries.dossiers(), ShrinkingPropertyTest::warns);
        assertThat(small.readouts()).hasSize(1);
        assertThat(small.readouts().get(0).mentions()).hasSize(1);
        assertThat(small.records().count())
                .as("header, party, topic, source, event, readout")
                .isEqualTo(6);
        assertThat(Texts.of(small)).containsOnly("words", "en");
    }

    @Example
    void aFailureOnATextShrinksToThatText() {
        Dossier small = shrunk(DossierArbitraries.dossiers(), dossier -> hasText(dossier, "📞"));
        assertThat(small.records().count()).isLessThanOrEqualTo(6);
        assertThat(DossierJson.toJson(small)).hasSizeLessThan(2_000);
    }

    private static boolean hasText(Dossier dossier, String part) {
        return Texts.of(dossier).stream().anyMatch(text -> text.contains(part));
    }

    private static boolean warns(Dossier dossier) {
        return dossier.readouts().stream()
                .flatMap(readout -> readout.mentions().stream())
                .anyMatch(mention -> mention.treatment() == Treatment.WARNED);
    }

    /** Takes the first smaller value that still fails, again and again, as jqwik does. */
    private static <T> T shrunk(Arbitrary<T> arbitrary, Predicate<T> isFailure) {
        RandomGenerator<T> generator = arbitrary.generator(GENERATION_SIZE);
        Random random = new Random(1);
        Shrinkable<T> failing = generator.next(random);
        while (!isFailure.test(failing.value())) {
            failing = generator.next(random);
        }
        Optional<Shrinkable<T>> smaller = Optional.of(failing);
        while (smaller.isPresent()) {
            failing = smaller.get();
            smaller = failing.shrink()
                    .filter(candidate -> isFailure.test(candidate.value()))
                    .findFirst();
        }
        return failing.value();
    }
}
