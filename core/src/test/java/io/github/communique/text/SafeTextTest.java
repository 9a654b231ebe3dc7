package io.github.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {
    @Test
    void makesEveryRunOfWhiteSpaceOneSpace() {
        assertThat(SafeText.line("a\r\n\t b\u2028c\u0085d ")).isEqualTo("a b c d ");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x07, 0x1B, 0x7F, 0x9B, 0x200E, 0x61C, 0x202E, 0x2066, 0xD83D, 0xDD4A})
    void replacesWhatDoesSomethingToATerminal(int unsafe) {
        assertThat(SafeText.line("a" + (char) unsafe + "b")).isEqualTo("a\uFFFDb");
    }

    @Test
    void keepsTheLettersOfAllScripts() {
        String text = "Навальный, नमस्ते, العربية, 条約, 🕊, e\u0301";
        assertThat(SafeText.line(text)).isEqualTo(text);
    }
}
