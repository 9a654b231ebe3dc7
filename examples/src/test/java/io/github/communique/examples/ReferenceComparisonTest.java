package io.github.communique.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.compare.ComparisonCell;
import io.github.communique.compare.ComparisonRow;
import io.github.communique.compare.Divergence;
import io.github.communique.compare.ReadoutComparison;
import io.github.communique.compare.StatedTreatment;
import io.github.communique.compare.TopicStatus;
import io.github.communique.model.ClaimAspect;
import io.github.communique.model.EventId;
import io.github.communique.model.Modality;
import io.github.communique.model.TopicId;
import io.github.communique.vocabulary.Treatment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the comparison of the reference call must show, as the sources have it. */
class ReferenceComparisonTest {
    private static final ReadoutComparison COMPARISON =
            ReadoutComparison.of(BidenPutinCall.dossier(), EventId.of("call-biden-putin-2021-01-26"));

    private static ComparisonRow row(String topic) {
        return COMPARISON.findRow(TopicId.of(topic)).orElseThrow();
    }

    private static ComparisonCell cell(String topic, String readout) {
        return row(topic).cells().stream()
                .filter(cell -> cell.readout().value().equals(readout))
                .findFirst()
                .orElseThrow();
    }

    private static TopicStatus statement(String topic) {
        return cell(topic, "readout-white-house-written").status();
    }

    private static TopicStatus briefing(String topic) {
        return cell(topic, "readout-white-house-briefing").status();
    }

    private static TopicStatus kremlin(String topic) {
        return cell(topic, "readout-kremlin").status();
    }

    @Test
    void bothSidesNameNewStart() {
        assertThat(statement("new-start")).isEqualTo(TopicStatus.MENTIONED);
        assertThat(briefing("new-start")).isEqualTo(TopicStatus.MENTIONED);
        assertThat(kremlin("new-start")).isEqualTo(TopicStatus.MENTIONED);
    }

    @Test
    void bothSidesNameUkraineAndTreatItDifferently() {
        assertThat(statement("ukraine")).isEqualTo(TopicStatus.MENTIONED_DERIVED);
        assertThat(kremlin("ukraine")).isEqualTo(TopicStatus.MENTIONED);
        assertThat(row("ukraine").divergence()).isEqualTo(Divergence.DIFFERENT_TREATMENT);
        assertThat(cell("ukraine", "readout-white-house-written").treatments())
                .containsExactly(new StatedTreatment(Treatment.REAFFIRMED_SUPPORT, Modality.ASSERTED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"navalny", "navalny-poisoning", "cyber", "solarwinds"})
    void theKremlinIsReportedToLeaveOutNavalnyAndTheHacking(String topic) {
        assertThat(kremlin(topic)).isEqualTo(TopicStatus.OMISSION_REPORTED);
        assertThat(row(topic).divergence()).isEqualTo(Divergence.REPORTED_SILENCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"afghanistan-bounties", "election-interference", "us-2020-election"})
    void whetherTheKremlinNamesBountiesAndElectionsIsNotKnown(String topic) {
        assertThat(kremlin(topic)).isEqualTo(TopicStatus.UNKNOWN);
        assertThat(row(topic).divergence()).isEqualTo(Divergence.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"covid-19", "trade", "iran-nuclear"})
    void theStatementOfTheWhiteHouseLeavesOutWhatTheKremlinNames(String topic) {
        assertThat(statement(topic)).isEqualTo(TopicStatus.ABSENT);
        assertThat(kremlin(topic)).isEqualTo(TopicStatus.MENTIONED);
        assertThat(row(topic).divergence()).isEqualTo(Divergence.ONE_SIDED);
    }

    @Test
    void theTreatmentOfProtestersIsPlannedInTheBriefingAndAbsentFromTheStatement() {
        assertThat(cell("protest-policing", "readout-white-house-briefing").treatments())
                .containsExactly(new StatedTreatment(Treatment.RAISED_CONCERN, Modality.PLANNED));
        assertThat(statement("protest-policing")).isEqualTo(TopicStatus.ABSENT);
    }

    @Test
    void whoCalledWhomIsDisputed() {
        assertThat(COMPARISON.claims())
                .filteredOn(group -> group.aspect() == ClaimAspect.INITIATOR)
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.isDisputed()).isTrue();
                    assertThat(group.values())
                            .extracting(value -> value.value())
                            .containsExactly("united-states", "russia");
                });
    }

    @Test
    void whatIsNotKnownWidensTheOverlap() {
        assertThat(COMPARISON.overlap().min()).hasToString("2/20");
        assertThat(COMPARISON.overlap().max()).hasToString("18/20");
    }
}
