package io.github.communique.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.DossierChecker;
import io.github.communique.json.Mutation.Change;
import io.github.communique.json.Mutation.Expected;
import io.github.communique.model.Dossier;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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
    private static final List<Mutation> CATALOGUE = Stream.concat(
                    ReadingMutations.all().stream(), CheckedMutations.all().stream())
            .toList();
    private static final Set<String> UNTRIED =
            new TreeSet<>(CATALOGUE.stream().map(Mutation::name).toList());

    @Provide
    Arbitrary<Dossier> sound() {
        return SoundDossiers.any();
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void everySingleMutationGivesItsFindingAtItsPlaceAndNoOther(@ForAll("sound") Dossier dossier, @ForAll Random random)
            throws IOException {
        for (Mutation mutation : CATALOGUE) {
            DossierTree tree = DossierTree.of(dossier);
            List<Change> changes = mutation.changes().apply(tree);
            if (!changes.isEmpty()) {
                Change change = changes.get(random.nextInt(changes.size()));
                change.apply().run();
                assertFound(mutation, change.expected(), tree.toJson());
                UNTRIED.remove(mutation.name());
            }
        }
    }

    @AfterContainer
    static void everyMutationWasTried() {
        assertThat(UNTRIED)
                .as("mutations for which no sound dossier had a place: change SoundDossiers")
                .isEmpty();
    }

    private static void assertFound(Mutation mutation, List<Expected> expected, String json) throws IOException {
        if (mutation.isRead()) {
            assertRefused(mutation, expected, json);
            return;
        }
        Dossier broken = DossierJson.parse(json);
        assertThat(CHECKER.check(broken).stream().map(Expected::of))
                .as("%s: %s", mutation, json)
                .containsExactlyElementsOf(expected);
    }

    private static void assertRefused(Mutation mutation, List<Expected> expected, String json) throws IOException {
        CommuniqueFormatException e =
                catchThrowableOfType(CommuniqueFormatException.class, () -> DossierJson.parse(json));
        assertThat(e).as("%s: %s", mutation, json).isNotNull();
        assertThat(Expected.of(e.finding())).as("%s: %s", mutation, json).isEqualTo(expected.get(0));
        assertThat(DossierJson.readLenient(JsonInput.of("json", json)).findings().stream()
                        .map(Expected::of))
                .as("%s: %s", mutation, json)
                .containsExactlyElementsOf(expected);
    }
}
