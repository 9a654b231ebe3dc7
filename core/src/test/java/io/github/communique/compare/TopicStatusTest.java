package io.github.communique.compare;

import static io.github.communique.vocabulary.Treatment.AGREED;
import static io.github.communique.vocabulary.Treatment.DISCUSSED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.model.Modality;
import io.github.communique.model.TextExtent;
import io.github.communique.model.TopicId;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class TopicStatusTest {
    private static TopicStatus status(String topic, UnaryOperator<ReadoutFixture> readout) {
        DossierFixture fixture = new DossierFixture()
                .topics("security")
                .topicUnder("security", "arms")
                .topicUnder("arms", "new-start")
                .readout("us", readout);
        return TopicStatus.of(fixture.build(), fixture.onlyReadout(), TopicId.of(topic));
    }

    @Test
    void isMentionedWhereTheTopicItselfIs() {
        assertThat(status("arms", us -> us.mentions("arms", DISCUSSED))).isEqualTo(TopicStatus.MENTIONED);
    }

    @Test
    void isMentionedWhereTheTextDeniesThatItCameUp() {
        assertThat(status("arms", us -> us.mentions("arms", DISCUSSED, Modality.DENIED)))
                .isEqualTo(TopicStatus.MENTIONED);
    }

    @Test
    void isDerivedForEveryBroaderTopic() {
        assertThat(status("security", us -> us.mentions("new-start", AGREED))).isEqualTo(TopicStatus.MENTIONED_DERIVED);
    }

    @Test
    void saysNothingOfNarrowerTopicsWhereABroaderOneIsMentioned() {
        assertThat(status("new-start", us -> us.mentions("arms", DISCUSSED))).isEqualTo(TopicStatus.UNKNOWN);
    }

    @Test
    void isAnOmissionWhereASourceReportsOne() {
        assertThat(status("arms", us -> us.omits("arms"))).isEqualTo(TopicStatus.OMISSION_REPORTED);
    }

    @Test
    void isAnOmissionForEveryNarrowerTopic() {
        assertThat(status("new-start", us -> us.omits("security"))).isEqualTo(TopicStatus.OMISSION_REPORTED);
    }

    @Test
    void isNoOmissionForABroaderTopic() {
        assertThat(status("security", us -> us.omits("new-start"))).isEqualTo(TopicStatus.UNKNOWN);
    }

    @Test
    void isAReportedOmissionEvenWhereItIsKnownToBeAbsent() {
        assertThat(status("arms", us -> us.closed().omits("arms"))).isEqualTo(TopicStatus.OMISSION_REPORTED);
    }

    @Test
    void isAbsentOnlyFromACompletelyCodedTextThatIsHeldWhole() {
        assertThat(status("arms", us -> us.closed())).isEqualTo(TopicStatus.ABSENT);
        assertThat(status("arms", us -> us.codedCompletely())).isEqualTo(TopicStatus.UNKNOWN);
        assertThat(status("arms", us -> us.held(TextExtent.WHOLE))).isEqualTo(TopicStatus.UNKNOWN);
        assertThat(status("arms", us -> us.codedCompletely().held(TextExtent.EXCERPT)))
                .isEqualTo(TopicStatus.UNKNOWN);
    }

    @Test
    void isNeverAbsentForATopicThatTheDossierDoesNotDefine() {
        assertThat(status("misspelt", us -> us.closed())).isEqualTo(TopicStatus.UNKNOWN);
    }

    @Test
    void isDisputedWhereAMentionMeetsAnOmission() {
        assertThat(status("arms", us -> us.mentions("arms", DISCUSSED).omits("arms")))
                .isEqualTo(TopicStatus.DISPUTED);
    }

    @Test
    void isDisputedWhereADerivedMentionMeetsAnInheritedOmission() {
        assertThat(status("arms", us -> us.mentions("new-start", AGREED).omits("security")))
                .isEqualTo(TopicStatus.DISPUTED);
    }

    @Test
    void areTheSixThatRenderingsMayShow() {
        assertThat(TopicStatus.VOCABULARY.terms())
                .as("a topic status is public format: add one here and in the JSON Schema, never rename one")
                .extracting(TopicStatus::value)
                .containsExactly(
                        "mentioned", "mentioned-derived", "omission-reported", "absent", "unknown", "disputed");
    }
}
