package io.github.communique.testkit.assertj;

import static io.github.communique.testkit.assertj.CommuniqueAssertions.assertThat;

import io.github.communique.check.DossierChecker;
import io.github.communique.check.IntegrityCode;
import io.github.communique.compare.TopicStatus;
import io.github.communique.model.ClaimAspect;
import io.github.communique.model.Dossier;
import io.github.communique.testkit.fixture.Fixtures;
import io.github.communique.vocabulary.Treatment;
import org.junit.jupiter.api.Test;

class CommuniqueAssertionsTest {
    private static final Dossier DOSSIER = Fixtures.TWO_READOUTS.dossier();

    @Test
    void followsADossierToItsReadouts() {
        assertThat(DOSSIER)
                .hasNoFindings()
                .readout("readout-arcadia")
                .doesNotMention("islands")
                .mentions("fishing")
                .as(Treatment.AGREED)
                .onlyAs(Treatment.AGREED)
                .by("ruritania")
                .quoting("fishing rights")
                .and()
                .mentions("trade")
                .as(Treatment.DISCUSSED);
    }

    @Test
    void followsADossierToItsComparisons() {
        assertThat(DOSSIER)
                .comparisonOf("call")
                .row("fishing")
                .differsInTreatment()
                .and()
                .row("trade")
                .isTreatedAlike()
                .and()
                .row("prisoners")
                .isOneSided()
                .hasStatus("readout-ruritania", TopicStatus.ABSENT)
                .and()
                .hasNoRow("railway")
                .doesNotDispute(ClaimAspect.INITIATOR);
    }

    @Test
    void knowsWhatIsDisputedAndWhatIsLeftOut() {
        assertThat(Fixtures.DISPUTED_INITIATOR.dossier()).comparisonOf("call").disputes(ClaimAspect.INITIATOR);
        assertThat(Fixtures.REPORTED_OMISSION.dossier())
                .readout("readout-ruritania")
                .isReportedToOmit("prisoners");
        assertThat(Fixtures.REPORTED_OMISSION.dossier())
                .comparisonOf("call")
                .row("prisoners")
                .isReportedSilence();
    }

    @Test
    void takesTheFindingsThatAreExpectedAndNoOthers() {
        Dossier twice =
                Dossier.builder().from(DOSSIER).addAllSources(DOSSIER.sources()).build();
        assertThat(twice).hasFindings(IntegrityCode.ID_DUPLICATE, IntegrityCode.ID_DUPLICATE);
        assertThat(twice).hasNoFindings(DossierChecker.builder().build());
    }

    @Test
    void confirmsEvidence() {
        assertThat(Fixtures.ASTRAL_QUOTE.dossier()).isConfirmedBy(Fixtures.ASTRAL_QUOTE.texts());
    }

    @Test
    void hasTheAssertionsOfAssertJAsWell() {
        assertThat(DOSSIER.title()).isEqualTo("A call with two readouts");
    }
}
