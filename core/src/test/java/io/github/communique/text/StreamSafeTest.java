package io.github.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.model.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class StreamSafeTest {
    private static final String LOW = "\u0316";
    private static final String HIGH = "\u0301";
    private static final String JOINER = "\u034F";

    @Test
    void aLongRunOfMarksIsCutUpByJoiners() {
        assertThat(StreamSafe.normalFormC("x" + LOW.repeat(70)))
                .isEqualTo("x" + LOW.repeat(30) + JOINER + LOW.repeat(30) + JOINER + LOW.repeat(10));
    }

    @Test
    void aJoinerThatIsThereBeginsANewRun() {
        String text = "x" + LOW.repeat(30) + JOINER + LOW.repeat(30);
        assertThat(StreamSafe.normalFormC(text)).isEqualTo(text);
    }

    /** To put four million marks in order one by one takes hours. */
    @Test
    @Timeout(120)
    void marksInDisorderHaveADigest() {
        String text = "e" + HIGH.repeat(2_000_000) + LOW.repeat(2_000_000);
        assertThat(Sha256.ofText(text)).isEqualTo(Sha256.ofText(" " + text)).isNotEqualTo(Sha256.ofText(text + LOW));
    }
}
