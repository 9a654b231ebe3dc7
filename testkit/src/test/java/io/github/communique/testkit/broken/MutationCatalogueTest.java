package io.github.communique.testkit.broken;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.check.FindingCatalogue;
import io.github.communique.check.FindingCode;
import org.junit.jupiter.api.Test;

class MutationCatalogueTest {
    @Test
    void givesEveryCodeOfTheLibrary() {
        assertThat(MutationCatalogue.all())
                .extracting(mutation -> mutation.code().code())
                .as("every finding code needs a way to break a sound dossier that gives it:"
                        + " add a Mutation to the *Mutations class of its layer in testkit")
                .containsAll(
                        FindingCatalogue.codes().stream().map(FindingCode::code).toList());
    }

    @Test
    void givesNoTwoMutationsTheSameName() {
        assertThat(MutationCatalogue.all()).extracting(Mutation::name).doesNotHaveDuplicates();
    }
}
