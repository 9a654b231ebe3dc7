package io.github.communique.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.model.CodingExtent;
import io.github.communique.model.ReadoutId;
import io.github.communique.model.TopicId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A stack would overflow, or a square number of steps take minutes, if a rule climbed chains one by one. */
@Timeout(60)
class HostileDossierTest {
    private static final int MANY = 100_000;

    private final Sample sample = new Sample();

    @Test
    void aLongChainOfTopicsIsNoFinding() {
        chain(MANY);
        assertThat(integrity()).isEmpty();
    }

    @Test
    void aLongLoopOfTopicsIsOneFindingWithAShortMessage() {
        chain(MANY);
        sample.topics.set(3, Sample.topic("t0", "t" + (MANY - 1)));
        assertThat(integrity())
                .extracting(Finding::message)
                .containsExactly("topics form a loop by 'broader': 't0' > 't99999' > 't99998' > 't99997' > 't99996'"
                        + " > 't99995' > 't99994' > 't99993' > … (100000 in all) > 't0'");
    }

    @Test
    void omissionsAboveManyMentionsInALongChainAreEachFound() {
        chain(MANY);
        var readout = Sample.readout("readout-us").coding(CodingExtent.COMPLETE);
        for (int i = 0; i < MANY; i += 10) {
            readout.addMention(
                    Sample.mention("t" + (MANY - 1 - i)).addBy(Sample.US).build());
            readout.addOmission(Sample.omission("t" + i));
        }
        sample.readouts.set(0, readout.build());
        assertThat(integrity())
                .hasSize(MANY / 10)
                .extracting(Finding::code)
                .containsOnly(IntegrityCode.OMISSION_CONTRADICTS_COMPLETE_CODING);
    }

    @Test
    void aLongChainOfRevisionsIsNoFinding() {
        for (int i = 1; i < MANY; i++) {
            ReadoutId before = ReadoutId.of(i == 1 ? "readout-us" : "r" + (i - 1));
            sample.readouts.add(
                    Sample.readout("r" + i).revision(i + 1).supersedes(before).build());
        }
        assertThat(integrity()).isEmpty();
    }

    private void chain(int length) {
        sample.topics.add(Sample.topic("t0").build());
        for (int i = 1; i < length; i++) {
            sample.topics.add(
                    Sample.topic("t" + i).broader(TopicId.of("t" + (i - 1))).build());
        }
    }

    private List<Finding> integrity() {
        return DossierChecker.builder().addAll(IntegrityRules.all()).build().check(sample.dossier());
    }
}
