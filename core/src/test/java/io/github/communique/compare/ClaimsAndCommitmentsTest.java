package io.github.communique.compare;

import static io.github.communique.model.Modality.ASSERTED;
import static io.github.communique.model.Modality.DENIED;
import static io.github.communique.vocabulary.Treatment.DISCUSSED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.model.ClaimAspect;
import io.github.communique.model.SourceId;
import io.github.communique.model.TopicId;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ClaimsAndCommitmentsTest {
    @Nested
    class Claims {
        @Test
        void areGroupedByAspectAndKeepEveryValueAndWhoSaysIt() {
            ReadoutComparison comparison = new DossierFixture()
                    .claim(ClaimAspect.DURATION, "PT35M", "wsj")
                    .claim(ClaimAspect.INITIATOR, "us", "text")
                    .claim(ClaimAspect.INITIATOR, "ru", "wsj")
                    .claim(ClaimAspect.INITIATOR, "us", "wsj")
                    .compare();
            assertThat(comparison.claims())
                    .extracting(ClaimGroup::aspect)
                    .containsExactly(ClaimAspect.INITIATOR, ClaimAspect.DURATION);
            assertThat(comparison.claims().get(0).values())
                    .extracting(ClaimedValue::value)
                    .containsExactly("us", "ru");
            assertThat(comparison.claims().get(0).values().get(0).claims())
                    .extracting(claim -> claim.assertedBy())
                    .containsExactly(SourceId.of("text"), SourceId.of("wsj"));
        }

        @Test
        void areDisputedWhereTheValuesDiffer() {
            ReadoutComparison comparison = new DossierFixture()
                    .claim(ClaimAspect.INITIATOR, "us", "text")
                    .claim(ClaimAspect.INITIATOR, "ru", "wsj")
                    .claim(ClaimAspect.DURATION, "PT35M", "wsj")
                    .claim(ClaimAspect.DURATION, "PT35M", "text")
                    .compare();
            assertThat(comparison.claims()).extracting(ClaimGroup::isDisputed).containsExactly(true, false);
        }

        @Test
        void ofADayAndAnHourOnItAreNotDisputed() {
            ReadoutComparison comparison = new DossierFixture()
                    .claim(ClaimAspect.TIME, "2021-01-26", "text")
                    .claim(ClaimAspect.TIME, "2021-01-26T12:00:00-05:00", "wsj")
                    .compare();
            assertThat(comparison.claims()).extracting(ClaimGroup::isDisputed).containsExactly(false);
        }

        @Test
        void ofTwoDaysAreDisputed() {
            ReadoutComparison comparison = new DossierFixture()
                    .claim(ClaimAspect.TIME, "2021-01-26", "text")
                    .claim(ClaimAspect.TIME, "2021-01-27", "wsj")
                    .compare();
            assertThat(comparison.claims()).extracting(ClaimGroup::isDisputed).containsExactly(true);
        }

        @Test
        void ofTwoParticipantsAddUp() {
            ReadoutComparison comparison = new DossierFixture()
                    .claim(ClaimAspect.PARTICIPANT, "us", "text")
                    .claim(ClaimAspect.PARTICIPANT, "uk", "wsj")
                    .compare();
            assertThat(comparison.claims()).extracting(ClaimGroup::isDisputed).containsExactly(false);
        }
    }

    @Nested
    class Commitments {
        private static CommitmentStanding standing(UnaryOperator<ReadoutFixture> ru) {
            ReadoutComparison comparison = new DossierFixture()
                    .topics("arms")
                    .readout("us", us -> us.commits("arms", ASSERTED))
                    .readout("ru", ru)
                    .compare();
            return comparison.commitments().get(0).standing();
        }

        @Test
        void areSharedWhereTwoIssuersTellOfOne() {
            assertThat(standing(ru -> ru.commits("arms", ASSERTED))).isEqualTo(CommitmentStanding.SHARED);
        }

        @Test
        void areOneSidedWhereTheOtherIsKnownNotToHaveTheTopic() {
            assertThat(standing(ReadoutFixture::closed)).isEqualTo(CommitmentStanding.ONE_SIDED);
            assertThat(standing(ru -> ru.omits("arms"))).isEqualTo(CommitmentStanding.ONE_SIDED);
        }

        @Test
        void areUnknownWhereTheOtherMayHaveTheTopicOrHasIt() {
            assertThat(standing(ru -> ru)).isEqualTo(CommitmentStanding.UNKNOWN);
            assertThat(standing(ru -> ru.closed().mentions("arms", DISCUSSED))).isEqualTo(CommitmentStanding.UNKNOWN);
        }

        @Test
        void areNotSharedWithASideThatDeniesThem() {
            assertThat(standing(ru -> ru.commits("arms", DENIED))).isEqualTo(CommitmentStanding.UNKNOWN);
        }

        @Test
        void areUnknownWithoutAnotherIssuer() {
            ReadoutComparison comparison = new DossierFixture()
                    .topics("arms")
                    .readout("us", us -> us.commits("arms", ASSERTED))
                    .readout("us-briefing", ReadoutFixture::closed)
                    .compare();
            assertThat(comparison.commitments())
                    .extracting(CommitmentGroup::standing)
                    .containsExactly(CommitmentStanding.UNKNOWN);
        }

        @Test
        void areGroupedByTheRowsOfTheLevel() {
            ReadoutComparison comparison = new DossierFixture()
                    .topics("arms")
                    .topicUnder("arms", "new-start")
                    .readout("us", us -> us.commits("new-start", ASSERTED))
                    .readout("ru", ru -> ru.commits("arms", ASSERTED))
                    .compareAtLevel(1);
            assertThat(comparison.commitments()).hasSize(1);
            assertThat(comparison.commitments().get(0).topic()).isEqualTo(TopicId.of("arms"));
            assertThat(comparison.commitments().get(0).standing()).isEqualTo(CommitmentStanding.SHARED);
        }
    }
}
