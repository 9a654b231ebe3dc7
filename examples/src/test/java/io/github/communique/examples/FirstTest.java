package io.github.communique.examples;

// tag::first[]
import static io.github.communique.testkit.assertj.CommuniqueAssertions.assertThat;

import io.github.communique.model.Dossier;
import io.github.communique.testkit.junit.FixtureDossier;
import org.junit.jupiter.api.Test;

class FirstTest {
    @Test
    void theSidesDifferOnFishing(@FixtureDossier("two-readouts") Dossier dossier) {
        assertThat(dossier).comparisonOf("call").row("fishing").differsInTreatment();
    }
}
// end::first[]
