package io.github.communique.compare;

import static io.github.communique.vocabulary.Treatment.AGREED;
import static io.github.communique.vocabulary.Treatment.COMMITTED;
import static io.github.communique.vocabulary.Treatment.CONDEMNED;
import static io.github.communique.vocabulary.Treatment.DISCUSSED;
import static io.github.communique.vocabulary.Treatment.RAISED_CONCERN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.model.Modality;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DivergenceTest {
    private static DossierFixture topics() {
        return new DossierFixture().topics("arms").topicUnder("arms", "new-start");
    }

    private static Divergence onArms(UnaryOperator<ReadoutFixture> us, UnaryOperator<ReadoutFixture> ru) {
        return topics().readout("us", us).readout("ru", ru).divergenceOn("arms");
    }

    @Test
    void isSameWhereAllTreatItAlike() {
        assertThat(onArms(us -> us.mentions("arms", AGREED), ru -> ru.mentions("arms", AGREED)))
                .isEqualTo(Divergence.SAME_TREATMENT);
    }

    @Test
    void isSameInWhateverOrderTheTextsPutIt() {
        assertThat(onArms(us -> us.mentions("arms", AGREED, DISCUSSED), ru -> ru.mentions("arms", DISCUSSED, AGREED)))
                .isEqualTo(Divergence.SAME_TREATMENT);
    }

    @Test
    void isUnknownWhileAThirdSideIsOpen() {
        Divergence divergence = topics().readout("us", us -> us.mentions("arms", AGREED))
                .readout("ru", ru -> ru.mentions("arms", AGREED))
                .readout("uk", uk -> uk)
                .divergenceOn("arms");
        assertThat(divergence).isEqualTo(Divergence.UNKNOWN);
    }

    @Test
    void isUnknownWhileAThirdSideIsDisputed() {
        Divergence divergence = topics().readout("us", us -> us.mentions("arms", AGREED))
                .readout("ru", ru -> ru.mentions("arms", AGREED))
                .readout("uk", uk -> uk.mentions("arms", AGREED).omits("arms"))
                .divergenceOn("arms");
        assertThat(divergence).isEqualTo(Divergence.UNKNOWN);
    }

    @Test
    void isOneSidedWhereItIsAbsentFromTheOther() {
        assertThat(onArms(us -> us.mentions("arms", AGREED), ReadoutFixture::closed))
                .isEqualTo(Divergence.ONE_SIDED);
    }

    @Test
    void isUnknownWhereTheOtherMayMentionIt() {
        assertThat(onArms(us -> us.mentions("arms", AGREED), ru -> ru)).isEqualTo(Divergence.UNKNOWN);
    }

    @Test
    void isAReportedSilenceWhereTheOtherIsSaidToLeaveItOut() {
        assertThat(onArms(us -> us.mentions("arms", AGREED), ru -> ru.omits("arms")))
                .isEqualTo(Divergence.REPORTED_SILENCE);
    }

    @Test
    void prefersTheReportedSilenceToAThirdSidesAbsence() {
        Divergence divergence = topics().readout("us", us -> us.mentions("arms", AGREED))
                .readout("ru", ReadoutFixture::closed)
                .readout("uk", uk -> uk.omits("arms"))
                .divergenceOn("arms");
        assertThat(divergence).isEqualTo(Divergence.REPORTED_SILENCE);
    }

    @Test
    void isUnknownWhereNobodyMentionsIt() {
        assertThat(onArms(us -> us.omits("arms"), ReadoutFixture::closed)).isEqualTo(Divergence.UNKNOWN);
    }

    @Nested
    class OfTreatments {
        @Test
        void isOfTreatmentWhereTheStancesDiffer() {
            assertThat(onArms(us -> us.mentions("arms", AGREED), ru -> ru.mentions("arms", DISCUSSED)))
                    .isEqualTo(Divergence.DIFFERENT_TREATMENT);
        }

        @Test
        void isOfTreatmentWhereOtherWordsHaveTheSameForce() {
            assertThat(onArms(us -> us.mentions("arms", AGREED), ru -> ru.mentions("arms", COMMITTED)))
                    .isEqualTo(Divergence.DIFFERENT_TREATMENT);
        }

        @Test
        void isOfTreatmentWhereOneDeniesWhatTheOtherAsserts() {
            assertThat(onArms(
                            us -> us.mentions("arms", DISCUSSED),
                            ru -> ru.mentions("arms", DISCUSSED, Modality.DENIED)))
                    .isEqualTo(Divergence.DIFFERENT_TREATMENT);
        }

        @Test
        void isOfForceWhereTheStanceIsTheSame() {
            assertThat(onArms(us -> us.mentions("arms", CONDEMNED), ru -> ru.mentions("arms", RAISED_CONCERN)))
                    .isEqualTo(Divergence.DIFFERENT_FORCE);
        }

        @Test
        void isOfForceWhereOneOfTwoStancesIsStronger() {
            assertThat(onArms(
                            us -> us.mentions("arms", AGREED, CONDEMNED),
                            ru -> ru.mentions("arms", AGREED, RAISED_CONCERN)))
                    .isEqualTo(Divergence.DIFFERENT_FORCE);
        }

        @Test
        void isUnknownWhereTheShorterSideMaySayMore() {
            assertThat(onArms(us -> us.mentions("arms", AGREED, DISCUSSED), ru -> ru.mentions("arms", AGREED)))
                    .isEqualTo(Divergence.UNKNOWN);
        }

        @Test
        void isOfTreatmentWhereTheShorterSideIsClosed() {
            assertThat(onArms(
                            us -> us.mentions("arms", AGREED, DISCUSSED),
                            ru -> ru.closed().mentions("arms", AGREED)))
                    .isEqualTo(Divergence.DIFFERENT_TREATMENT);
        }
    }

    @Nested
    class OfGrain {
        @Test
        void isOfGrainWhereOneNamesTheTopicAndAnotherANarrowerOne() {
            assertThat(onArms(us -> us.mentions("arms", AGREED), ru -> ru.mentions("new-start", AGREED)))
                    .isEqualTo(Divergence.DIFFERENT_GRAIN);
        }

        @Test
        void isOfGrainThoughAThirdSideIsOpen() {
            Divergence divergence = topics().readout("us", us -> us.mentions("arms", AGREED))
                    .readout("ru", ru -> ru.mentions("new-start", AGREED))
                    .readout("uk", uk -> uk)
                    .divergenceOn("arms");
            assertThat(divergence).isEqualTo(Divergence.DIFFERENT_GRAIN);
        }

        @Test
        void isUnknownWhereTheNarrowerSideMayNameTheTopicToo() {
            assertThat(onArms(
                            us -> us.mentions("arms", AGREED).mentions("new-start", AGREED),
                            ru -> ru.mentions("new-start", AGREED)))
                    .isEqualTo(Divergence.UNKNOWN);
        }

        @Test
        void isOfGrainWhereTheNarrowerSideIsClosed() {
            assertThat(onArms(
                            us -> us.mentions("arms", AGREED).mentions("new-start", AGREED),
                            ru -> ru.closed().mentions("new-start", AGREED)))
                    .isEqualTo(Divergence.DIFFERENT_GRAIN);
        }
    }

    @Nested
    class OfSides {
        @Test
        void isNotOneSidedWhereASpokespersonAddsWhatTheStatementLacks() {
            Divergence divergence = topics().readout("us", ReadoutFixture::closed)
                    .readout("us-briefing", us -> us.mentions("arms", DISCUSSED))
                    .readout("ru", ru -> ru)
                    .divergenceOn("arms");
            assertThat(divergence).isEqualTo(Divergence.UNKNOWN);
        }

        @Test
        void takesWhatASideSaysInAllItsReadoutsTogether() {
            Divergence divergence = topics().readout("us", us -> us.mentions("arms", AGREED))
                    .readout("us-briefing", us -> us.mentions("arms", DISCUSSED))
                    .readout("ru", ru -> ru.mentions("arms", AGREED, DISCUSSED))
                    .divergenceOn("arms");
            assertThat(divergence).isEqualTo(Divergence.SAME_TREATMENT);
        }

        @Test
        void isOneSidedWhereAnAccountHeldWholeLeavesItOutThoughAnotherOfThatSideIsOpen() {
            Divergence divergence = topics().readout("us", us -> us.mentions("arms", AGREED))
                    .readout("ru", ReadoutFixture::closed)
                    .readout("ru-briefing", ru -> ru)
                    .divergenceOn("arms");
            assertThat(divergence).isEqualTo(Divergence.ONE_SIDED);
        }

        @Test
        void setsReadoutsAgainstEachOtherWhereAllHaveOneIssuer() {
            Divergence divergence = topics().readout("us", ReadoutFixture::closed)
                    .readout("us-briefing", us -> us.mentions("arms", DISCUSSED))
                    .divergenceOn("arms");
            assertThat(divergence).isEqualTo(Divergence.ONE_SIDED);
        }

        @Test
        void isUnknownWithoutASecondReadout() {
            assertThat(topics().readout("us", us -> us.mentions("arms", AGREED)).divergenceOn("arms"))
                    .isEqualTo(Divergence.UNKNOWN);
        }
    }
}
