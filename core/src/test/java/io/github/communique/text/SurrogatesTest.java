package io.github.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurrogatesTest {
    private static final String HIGH = "\uD83D";
    private static final String LOW = "\uDD4A";

    @Test
    void takesPairs() {
        assertThat(Surrogates.indexOfLone("")).isEqualTo(-1);
        assertThat(Surrogates.indexOfLone("a🕊б🕊🕊")).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({"H,0", "L,0", "aH,1", "HLL,2", "HHL,0", "HLH,2", "HaL,0", "LH,0"})
    void findsTheFirstHalfThatStandsAlone(String units, int index) {
        String text = units.replace("H", HIGH).replace("L", LOW);
        assertThat(Surrogates.indexOfLone(text)).isEqualTo(index);
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(text)).isFalse();
    }
}
