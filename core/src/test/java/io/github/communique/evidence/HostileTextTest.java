package io.github.communique.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.communique.model.TextQuote;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts of a megabyte made to be slow: anything quadratic would take hours. */
class HostileTextTest {
    private static final Duration ENOUGH = Duration.ofSeconds(60);

    static Stream<Arguments> hostile() {
        String word = "word ".repeat(200_000);
        return Stream.of(
                Arguments.of("one word", word, TextQuote.of("word word other word")),
                Arguments.of("one word, long quote", word, TextQuote.of("word ".repeat(100_000) + "other word")),
                Arguments.of("one letter", "a".repeat(1_000_000), TextQuote.of("a".repeat(500_000) + "b")),
                Arguments.of("marks in disorder", "a" + "\u0315\u0316".repeat(500_000), TextQuote.of("a\u0316")),
                Arguments.of("letters that unfold", "\uFDFA".repeat(300_000), TextQuote.of("firm")),
                Arguments.of("dots", ". ".repeat(500_000), TextQuote.of("firm. . .")),
                Arguments.of("spaces", " ".repeat(1_000_000) + "firm", TextQuote.of("soft")),
                Arguments.of("no width", "\u200B".repeat(1_000_000), TextQuote.of("soft")),
                Arguments.of("digits", "1,".repeat(500_000), TextQuote.of("1,1")),
                Arguments.of(
                        "long context",
                        "a ".repeat(500_000),
                        TextQuote.builder()
                                .exact("a")
                                .prefix("a ".repeat(200_000))
                                .suffix("a ".repeat(200_000) + "b")
                                .build()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void aHostileTextIsReadInTime(String name, String text, TextQuote quote) {
        CitationEvidence evidence =
                assertTimeoutPreemptively(ENOUGH, () -> Cited.evidence(text, Cited.of(quote)), name);

        assertThat(evidence.outcome()).isEqualTo(CitationOutcome.MISSED);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aMessageStaysShort(String name, String text, TextQuote quote) {
        assertThat(Cited.messages(text, Cited.of(quote))).as(name).allMatch(message -> message.length() < 1000);
    }
}
