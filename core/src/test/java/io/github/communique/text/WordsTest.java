package io.github.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @Test
    void quotesAValueAsItIs() {
        assertThat(Words.quote("new-start")).isEqualTo("'new-start'");
        assertThat(Words.quote(12)).isEqualTo("'12'");
    }

    @Test
    void showsSixtyCodePointsAtMostAndHalvesNoPair() {
        String dove = "🕊";
        assertThat(Words.abbreviate(dove.repeat(60))).isEqualTo(dove.repeat(60));
        assertThat(Words.abbreviate("a" + dove.repeat(60))).isEqualTo("a" + dove.repeat(59) + "…");
        assertThat(Words.quote("x".repeat(1000))).isEqualTo("'" + "x".repeat(60) + "…'");
    }

    @ParameterizedTest
    @CsvSource({"call,a call", "action,an action", "event,an event", "readout,a readout", "omission,an omission"})
    void givesANounItsArticle(String noun, String withArticle) {
        assertThat(Words.withArticle(noun)).isEqualTo(withArticle);
    }
}
