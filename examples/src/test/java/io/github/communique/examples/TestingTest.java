package io.github.communique.examples;

import static io.github.communique.testkit.assertj.CommuniqueAssertions.assertThat;

import io.github.communique.compare.TopicStatus;
import io.github.communique.model.ClaimAspect;
import io.github.communique.model.Dossier;
import io.github.communique.testkit.fixture.Fixtures;
import io.github.communique.testkit.junit.DossierFile;
import io.github.communique.testkit.junit.FixtureDossier;
import io.github.communique.vocabulary.Treatment;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** What docs/testing.md shows of fixtures and assertions, with nothing but what is published. */
@NullUnmarked
class TestingTest {
    // tag::fields[]
    @FixtureDossier("reference")
    static Dossier reference;

    @DossierFile("data/biden-putin-2021-01-26.json")
    Dossier file;
    // end::fields[]

    @Test
    void fillsFields() {
        assertThat(file).isEqualTo(reference);
    }

    // tag::assertions[]
    @Test
    void theReferenceCall() {
        assertThat(reference).hasNoFindings();
        assertThat(reference)
                .readout("readout-white-house-written")
                .mentions("new-start")
                .as(Treatment.AGREED)
                .by("united-states");
        assertThat(reference)
                .comparisonOf("call-biden-putin-2021-01-26")
                .disputes(ClaimAspect.INITIATOR)
                .row("new-start")
                .differsInTreatment()
                .and()
                .row("navalny")
                .isReportedSilence()
                .hasStatus("readout-kremlin", TopicStatus.OMISSION_REPORTED);
    }
    // end::assertions[]

    @Test
    void fixturesAreValues() {
        // tag::values[]
        Dossier dossier = Fixtures.REFERENCE.dossier();
        String json = Fixtures.named("empty").json();
        // end::values[]
        assertThat(dossier).isEqualTo(reference);
        assertThat(json).isEqualTo(Fixtures.EMPTY.json());
    }
}
