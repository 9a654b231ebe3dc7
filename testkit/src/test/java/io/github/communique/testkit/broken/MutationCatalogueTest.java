package io.github.communique.testkit.broken;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.check.ArchiveCode;
import io.github.communique.check.FindingCatalogue;
import io.github.communique.check.FindingCode;
import io.github.communique.check.TableCode;
import org.junit.jupiter.api.Test;

class MutationCatalogueTest {
    /** Those about tables and archives come from neither a dossier nor its JSON, which are what is broken. */
    private static boolean isOfADossier(FindingCode code) {
        return !(code instanceof TableCode || code instanceof ArchiveCode);
    }

    @Test
    void givesEveryCodeOfADossier() {
        assertThat(MutationCatalogue.all())
                .extracting(mutation -> mutation.code().code())
                .as("every finding code needs a way to break a sound dossier that gives it:"
                        + " add a Mutation to the *Mutations class of its layer in testkit")
                .containsAll(FindingCatalogue.codes().stream()
                        .filter(MutationCatalogueTest::isOfADossier)
                        .map(FindingCode::code)
                        .toList());
    }

    @Test
    void givesNoTwoMutationsTheSameName() {
        assertThat(MutationCatalogue.all()).extracting(Mutation::name).doesNotHaveDuplicates();
    }
}
