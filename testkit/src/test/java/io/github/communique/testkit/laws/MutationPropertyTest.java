package io.github.communique.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.DossierChecker;
import io.github.communique.check.Finding;
import io.github.communique.evidence.EvidenceChecker;
import io.github.communique.json.DossierJson;
import io.github.communique.json.JsonInput;
import io.github.communique.model.Dossier;
import io.github.communique.testkit.broken.BrokenDossier;
import io.github.communique.testkit.broken.ExpectedFinding;
import io.github.communique.testkit.broken.Layer;
import io.github.communique.testkit.broken.Mutation;
import io.github.communique.testkit.broken.MutationCatalogue;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;

/** Breaks sound dossiers in every way of the catalogue, each at some place. */
class MutationPropertyTest {
    private static final DossierChecker CHECKER = DossierChecker.standard();
    private static final Set<String> UNTRIED =
            new TreeSet<>(MutationCatalogue.all().stream().map(Mutation::name).toList());

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void everySingleMutationGivesItsFindingAtItsPlaceAndNoOther(@ForAll Dossier dossier, @ForAll int place)
            throws IOException {
        for (Mutation mutation : MutationCatalogue.all()) {
            Optional<BrokenDossier> broken = mutation.applyTo(dossier, place);
            if (broken.isPresent()) {
                assertThat(found(broken.get()))
                        .as("%s", broken.get())
                        .isEqualTo(broken.get().expected());
                UNTRIED.remove(mutation.name());
            }
        }
    }

    @AfterContainer
    static void everyMutationWasTried() {
        assertThat(UNTRIED)
                .as("mutations for which no sound dossier had a place: see that generated dossiers have one")
                .isEmpty();
    }

    private static List<ExpectedFinding> found(BrokenDossier broken) throws IOException {
        Layer layer = broken.mutation().layer();
        if (layer == Layer.READING) {
            return read(broken);
        }
        Dossier dossier = broken.dossier().orElseThrow();
        List<Finding> found = CHECKER.check(dossier);
        return (layer == Layer.EVIDENCE && found.isEmpty()
                        ? EvidenceChecker.of(broken.texts()).check(dossier).findings()
                        : found)
                .stream().map(ExpectedFinding::of).toList();
    }

    /** Strict reading throws the first of what lenient reading lists. */
    private static List<ExpectedFinding> read(BrokenDossier broken) throws IOException {
        CommuniqueFormatException e =
                catchThrowableOfType(CommuniqueFormatException.class, () -> DossierJson.parse(broken.json()));
        assertThat(e).as("%s", broken).isNotNull();
        assertThat(ExpectedFinding.of(e.finding()))
                .as("%s", broken)
                .isEqualTo(broken.expected().get(0));
        return DossierJson.readLenient(JsonInput.of("json", broken.json())).findings().stream()
                .map(ExpectedFinding::of)
                .toList();
    }
}
