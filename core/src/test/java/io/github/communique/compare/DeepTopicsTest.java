package io.github.communique.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.vocabulary.Treatment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DeepTopicsTest {
    private static final int DEPTH = 20_000;

    /** A chain with a mention and an omission at every level: all pairs of them would be hundreds of millions. */
    @Test
    @Timeout(30)
    void takeTimeInProportionToTheirNumber() {
        DossierFixture fixture = new DossierFixture();
        for (int topic = DEPTH - 1; topic > 0; topic--) {
            fixture.topicUnder("t" + (topic - 1), "t" + topic);
        }
        fixture.topics("t0").readout("us", us -> everywhere(us, true)).readout("ru", ru -> everywhere(ru, false));
        ReadoutComparison comparison = fixture.compare();
        assertThat(comparison.rows()).hasSize(DEPTH);
        assertThat(comparison.rows().get(0).divergence()).isEqualTo(Divergence.REPORTED_SILENCE);
        assertThat(comparison.rows().get(0).cells().get(0).mentions()).hasSize(DEPTH);
        assertThat(comparison.rows().get(DEPTH - 1).cells().get(1).omissions()).hasSize(DEPTH);
    }

    private static ReadoutFixture everywhere(ReadoutFixture readout, boolean mentioned) {
        for (int topic = 0; topic < DEPTH; topic++) {
            if (mentioned) {
                readout.mentions("t" + topic, Treatment.DISCUSSED);
            } else {
                readout.omits("t" + topic);
            }
        }
        return readout;
    }
}
