package io.github.communique.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.communique.model.Claim;
import io.github.communique.model.ClaimAspect;
import io.github.communique.model.CodingExtent;
import io.github.communique.model.Commitment;
import io.github.communique.model.Dossier;
import io.github.communique.model.Mention;
import io.github.communique.model.Modality;
import io.github.communique.model.Omission;
import io.github.communique.model.PartyId;
import io.github.communique.model.Readout;
import io.github.communique.model.ReadoutId;
import io.github.communique.model.Rendering;
import io.github.communique.model.TopicId;
import io.github.communique.vocabulary.Treatment;
import java.util.List;
import org.junit.jupiter.api.Test;

class BidenPutinCallTest {
    private final Dossier dossier = BidenPutinCall.dossier();
    private final Readout briefing = dossier.readout(ReadoutId.of("readout-white-house-briefing"));
    private final Readout written = dossier.readout(ReadoutId.of("readout-white-house-written"));
    private final Readout kremlin = dossier.readout(ReadoutId.of("readout-kremlin"));

    @Test
    void hasTwoAmericanAccountsOfTheCallAndOneRussian() {
        assertThat(dossier.readoutsOf(BidenPutinCall.EVENT)).containsExactly(written, briefing, kremlin);
    }

    @Test
    void canShowAbsenceInTheWrittenReadoutOnly() {
        assertThat(dossier.readoutsOf(BidenPutinCall.EVENT))
                .filteredOn(readout -> readout.coding() == CodingExtent.COMPLETE && readout.isHeldWhole())
                .containsExactly(written);
    }

    @Test
    void hasBothSidesOnNewStart() {
        assertThat(treatments(written, "new-start")).containsExactly(Treatment.DISCUSSED, Treatment.AGREED);
        assertThat(treatments(kremlin, "new-start"))
                .containsExactly(Treatment.WELCOMED, Treatment.COMMITTED, Treatment.DISCUSSED);
    }

    @Test
    void hasUkraineOnBothSidesTreatedDifferently() {
        assertThat(treatments(written, "ukraine-sovereignty")).containsExactly(Treatment.REAFFIRMED_SUPPORT);
        assertThat(treatments(kremlin, "ukraine")).containsExactly(Treatment.DISCUSSED);
        assertThat(treatments(kremlin, "ukraine-sovereignty")).isEmpty();
    }

    @Test
    void reportsThatTheKremlinOmitsNavalnyAndTheHackingAndNothingElse() {
        assertThat(kremlin.omissions())
                .extracting(Omission::topic)
                .containsExactly(TopicId.of("navalny"), TopicId.of("cyber"), TopicId.of("solarwinds"));
        assertThat(briefing.omissions()).isEmpty();
        assertThat(written.omissions()).isEmpty();
    }

    @Test
    void leavesBountiesAndElectionsUnknownForTheKremlin() {
        for (String topic : List.of("afghanistan-bounties", "election-interference", "us-2020-election")) {
            assertThat(treatments(kremlin, topic)).isEmpty();
            assertThat(kremlin.omissions())
                    .noneMatch(omission -> omission.topic().equals(TopicId.of(topic)));
        }
        assertThat(kremlin.coding()).isEqualTo(CodingExtent.PARTIAL);
        assertThat(kremlin.isHeldWhole()).isFalse();
    }

    @Test
    void hasCovidTradeAndIranFromTheKremlinAloneAndAsDiscussed() {
        for (String topic : List.of("covid-19", "trade", "iran-nuclear")) {
            assertThat(treatments(kremlin, topic)).containsExactly(Treatment.DISCUSSED);
            assertThat(treatments(written, topic)).isEmpty();
        }
    }

    @Test
    void hasProtestPolicingPlannedInTheBriefingAndNotInTheWrittenReadout() {
        assertThat(mentions(briefing, "protest-policing"))
                .extracting(Mention::treatment, Mention::modality)
                .containsExactly(tuple(Treatment.RAISED_CONCERN, Modality.PLANNED));
        assertThat(treatments(written, "protest-policing")).isEmpty();
    }

    @Test
    void takesWhatTheBriefingSaysAsIntentionThroughout() {
        assertThat(briefing.mentions()).extracting(Mention::modality).containsOnly(Modality.PLANNED);
        assertThat(written.mentions()).extracting(Mention::modality).containsOnly(Modality.ASSERTED);
        assertThat(kremlin.mentions()).extracting(Mention::modality).containsOnly(Modality.ASSERTED);
    }

    @Test
    void takesTheOfficialWordPoisoningOverTheReportedDetention() {
        assertThat(treatments(written, "navalny-poisoning")).containsExactly(Treatment.RAISED_CONCERN);
        assertThat(treatments(written, "navalny-detention")).isEmpty();
    }

    @Test
    void hasBothPartiesClaimedAsInitiator() {
        assertThat(dossier.claimsAbout(BidenPutinCall.EVENT))
                .filteredOn(claim -> claim.aspect() == ClaimAspect.INITIATOR)
                .extracting(Claim::value)
                .containsExactly("united-states", "united-states", "united-states", "russia", "russia");
    }

    @Test
    void keepsTheTwoRenderingsOfTheKremlinsPhraseTogether() {
        assertThat(kremlin.characterisations())
                .singleElement()
                .satisfies(phrase -> assertThat(phrase.renderings())
                        .extracting(Rendering::text)
                        .containsExactly("open and businesslike", "businesslike and frank"));
    }

    @Test
    void characterisesNoCallInTheNameOfTheWhiteHouse() {
        assertThat(dossier.readouts())
                .filteredOn(readout -> readout.issuer().equals(PartyId.of("united-states")))
                .allMatch(readout -> readout.characterisations().isEmpty());
    }

    @Test
    void givesTheDueDatesOfWhatWasPromised() {
        assertThat(dueDates(written)).containsExactly("2021-02-05");
        assertThat(dueDates(kremlin)).containsExactly("2021-01-26/");
    }

    private static List<Mention> mentions(Readout readout, String topic) {
        return readout.mentions().stream()
                .filter(mention -> mention.topic().equals(TopicId.of(topic)))
                .toList();
    }

    private static List<Treatment> treatments(Readout readout, String topic) {
        return mentions(readout, topic).stream().map(Mention::treatment).toList();
    }

    private static List<String> dueDates(Readout readout) {
        return readout.mentions().stream()
                .flatMap(mention -> mention.commitment().stream())
                .map(Commitment::due)
                .flatMap(due -> due.stream())
                .map(due -> due.toString())
                .toList();
    }
}
