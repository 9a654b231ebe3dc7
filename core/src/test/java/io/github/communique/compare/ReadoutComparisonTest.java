package io.github.communique.compare;

import static io.github.communique.compare.DossierFixture.row;
import static io.github.communique.vocabulary.Treatment.AGREED;
import static io.github.communique.vocabulary.Treatment.DISCUSSED;
import static io.github.communique.vocabulary.Treatment.NEGOTIATED;
import static io.github.communique.vocabulary.Treatment.RAISED_CONCERN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.communique.model.Citation;
import io.github.communique.model.EventId;
import io.github.communique.model.Mention;
import io.github.communique.model.Readout;
import io.github.communique.model.ReadoutId;
import io.github.communique.model.TextQuote;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReadoutComparisonTest {
    private static DossierFixture tree() {
        return new DossierFixture()
                .topicUnder("arms", "new-start")
                .topics("health", "security")
                .topicUnder("security", "arms")
                .topics("trade");
    }

    @Test
    void refusesAnEventThatTheDossierDoesNotHave() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> ReadoutComparison.of(tree().build(), EventId.of("other")))
                .withMessage("no event 'other' in dossier 'fixture'");
    }

    @Test
    void isEmptyForAnEventWithoutReadouts() {
        ReadoutComparison comparison = tree().compare();
        assertThat(comparison.readouts()).isEmpty();
        assertThat(comparison.rows()).isEmpty();
        assertThat(comparison.overlap()).isEqualTo(Overlap.UNKNOWN);
    }

    @Nested
    class Rows {
        @Test
        void areTheTopicsTouchedOnAndAllBroaderOnesInTreeOrder() {
            ReadoutComparison comparison = tree().readout("us", us -> us.omits("trade"))
                    .readout("ru", ru -> ru.mentions("new-start", AGREED))
                    .compare();
            assertThat(comparison.rows())
                    .extracting(row -> row.topic().value() + " " + row.depth())
                    .containsExactly("security 1", "arms 2", "new-start 3", "trade 1");
        }

        @Test
        void endWithTheTopicsThatDoNotResolve() {
            ReadoutComparison comparison = tree().readout(
                            "us", us -> us.mentions("lost", AGREED).mentions("trade", DISCUSSED))
                    .readout("ru", ReadoutFixture::closed)
                    .compare();
            assertThat(comparison.rows()).extracting(ComparisonRow::label).containsExactly("trade", "lost");
            assertThat(row(comparison, "lost").cells())
                    .extracting(ComparisonCell::status)
                    .containsExactly(TopicStatus.MENTIONED, TopicStatus.UNKNOWN);
        }

        @Test
        void holdEachTopicOfALoopOnce() {
            ReadoutComparison comparison = new DossierFixture()
                    .topicUnder("b", "a")
                    .topicUnder("a", "b")
                    .topicUnder("c", "c")
                    .readout(
                            "us",
                            us -> us.mentions("a", AGREED).mentions("b", AGREED).omits("c"))
                    .compare();
            assertThat(comparison.rows())
                    .extracting(row -> row.topic().value())
                    .containsExactlyInAnyOrder("a", "b", "c");
        }

        @Test
        void haveACellForEachReadoutInTheirOrder() {
            ReadoutComparison comparison = tree().readout("ru", ru -> ru.mentions("trade", AGREED))
                    .readout("us", us -> us)
                    .compare();
            assertThat(row(comparison, "trade").cells())
                    .extracting(ComparisonCell::readout)
                    .containsExactly(ReadoutId.of("ru"), ReadoutId.of("us"));
        }
    }

    @Nested
    class Cells {
        @Test
        void giveTreatmentsOnceInTheOrderOfTheText() {
            ReadoutComparison comparison = tree().readout(
                            "us",
                            us -> us.mentions("new-start", NEGOTIATED)
                                    .mentions("arms", DISCUSSED, AGREED)
                                    .mentions("new-start", DISCUSSED))
                    .compare();
            assertThat(row(comparison, "arms").cells().get(0).treatments())
                    .extracting(StatedTreatment::toString)
                    .containsExactly("negotiated", "discussed", "agreed");
        }

        @Test
        void giveTheEvidenceOfMentionsAndThenOfOmissions() {
            ReadoutComparison comparison = tree().readout(
                            "us", us -> us.omits("arms").omits("security").mentions("new-start", AGREED))
                    .compare();
            assertThat(row(comparison, "arms").cells().get(0).citations())
                    .extracting(Citation::quote)
                    .map(quote -> quote.map(TextQuote::exact).orElse(""))
                    .containsExactly("us agreed new-start", "did not mention arms", "did not mention security");
        }

        @Test
        void ownEachMentionOnce() {
            ReadoutComparison comparison = tree().readout(
                            "us", us -> us.mentions("new-start", AGREED).mentions("security", DISCUSSED))
                    .compare();
            assertThat(comparison.rows().stream().flatMap(row -> row.cells().get(0).ownMentions().stream()))
                    .extracting(Mention::treatment)
                    .containsExactly(DISCUSSED, AGREED);
        }
    }

    @Nested
    class Levels {
        private static DossierFixture deep() {
            return tree().readout("us", us -> us.mentions("new-start", AGREED).mentions("health", DISCUSSED))
                    .readout("ru", ru -> ru.mentions("security", AGREED).omits("new-start"));
        }

        @Test
        void leaveOutTheTopicsBelow() {
            assertThat(deep().compareAtLevel(1).rows())
                    .extracting(row -> row.topic().value())
                    .containsExactly("health", "security");
        }

        @Test
        void countDeeperMentionsAsDerived() {
            ComparisonRow security = row(deep().compareAtLevel(1), "security");
            assertThat(security.cells())
                    .extracting(ComparisonCell::status)
                    .containsExactly(TopicStatus.MENTIONED_DERIVED, TopicStatus.MENTIONED);
            assertThat(security.cells().get(0).ownMentions()).hasSize(1);
            assertThat(security.divergence()).isEqualTo(Divergence.DIFFERENT_GRAIN);
        }

        @Test
        void beginAtOne() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ComparisonOptions.defaults().withLevel(0))
                    .withMessage("level must be 1 or more: 0");
        }
    }

    @Nested
    class Supersession {
        @Test
        void leavesOutEveryEarlierVersion() {
            ReadoutComparison comparison = tree().readout("us-2", us -> us.supersedes("us-1"))
                    .readout("us-1", us -> us.supersedes("us-0"))
                    .readout("us-0", us -> us.mentions("trade", AGREED))
                    .compare();
            assertThat(comparison.readouts()).extracting(Readout::id).containsExactly(ReadoutId.of("us-2"));
            assertThat(comparison.superseded())
                    .extracting(Readout::id)
                    .containsExactly(ReadoutId.of("us-1"), ReadoutId.of("us-0"));
            assertThat(comparison.rows()).isEmpty();
        }

        @Test
        void losesNoReadoutOfALoop() {
            ReadoutComparison comparison = tree().readout("us-1", us -> us.supersedes("us-2"))
                    .readout("us-2", us -> us.supersedes("us-1"))
                    .readout("us-3", us -> us.supersedes("us-3"))
                    .compare();
            assertThat(comparison.readouts()).hasSize(3);
            assertThat(comparison.superseded()).isEmpty();
        }
    }

    @Test
    void isEqualToAnotherOfAnEqualDossierAndEvent() {
        DossierFixture fixture = tree().readout("us", us -> us.mentions("arms", RAISED_CONCERN));
        assertThat(fixture.compare()).isEqualTo(fixture.compare()).hasSameHashCodeAs(fixture.compare());
        assertThat(fixture.compare().rows()).isEqualTo(fixture.compare().rows());
        assertThat(fixture.compare()).isNotEqualTo(fixture.compareAtLevel(1));
    }
}
