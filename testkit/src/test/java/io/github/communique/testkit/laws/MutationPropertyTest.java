package io.github.communique.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.DossierChecker;
import io.github.communique.json.DossierJson;
import io.github.communique.json.JsonInput;
import io.github.communique.model.Dossier;
import io.github.communique.testkit.broken.BrokenDossier;
import io.github.communique.testkit.broken.ExpectedFinding;
import io.github.communique.testkit.broken.Mutation;
import io.github.communique.testkit.broken.MutationCatalogue;
import io.github.communique.testkit.generate.DossierArbitraries;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;

/** Breaks sound dossiers in every way of the catalogue, each at a random place. */
class MutationPropertyTest {
    private static final DossierChecker CHECKER = DossierChecker.standard();
    private static final Set<String> UNTRIED =
            new TreeSet<>(MutationCatalogue.all().stream().map(Mutation::name).toList());

    @Provide
    Arbitrary<Dossier> sound() {
        return DossierArbitraries.dossiers();
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void everySingleMutationGivesItsFindingAtItsPlaceAndNoOther(@ForAll("sound") Dossier dossier, @ForAll Random random)
            throws IOException {
        for (Mutation mutation : MutationCatalogue.all()) {
            Optional<BrokenDossier> broken = mutation.applyTo(dossier, random);
            if (broken.isPresent()) {
                assertFound(broken.get());
                UNTRIED.remove(mutation.name());
            }
        }
    }

    @AfterContainer
    static void everyMutationWasTried() {
        assertThat(UNTRIED)
                .as("mutations for which no sound dossier had a place: change DossierArbitraries.dossiers()")
                .isEmpty();
    }

    private static void assertFound(BrokenDossier broken) throws IOException {
        if (broken.mutation().isRead()) {
            assertRefused(broken);
            return;
        }
        Dossier dossier = DossierJson.parse(broken.json());
        List<ExpectedFinding> found =
                CHECKER.check(dossier).stream().map(ExpectedFinding::of).toList();
        assertThat(found).as("%s", broken).isEqualTo(broken.expected());
    }

    private static void assertRefused(BrokenDossier broken) throws IOException {
        CommuniqueFormatException e =
                catchThrowableOfType(CommuniqueFormatException.class, () -> DossierJson.parse(broken.json()));
        assertThat(e).as("%s", broken).isNotNull();
        assertThat(ExpectedFinding.of(e.finding()))
                .as("%s", broken)
                .isEqualTo(broken.expected().get(0));
        JsonInput input = JsonInput.of("json", broken.json());
        List<ExpectedFinding> found = DossierJson.readLenient(input).findings().stream()
                .map(ExpectedFinding::of)
                .toList();
        assertThat(found).as("%s", broken).isEqualTo(broken.expected());
    }
}
