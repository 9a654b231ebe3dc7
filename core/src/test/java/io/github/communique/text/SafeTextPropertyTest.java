package io.github.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SafeTextPropertyTest {
    private static final Pattern SPACE = Pattern.compile("[\\s\\x{85}\\x{2028}\\x{2029}]+");
    private static final Pattern UNSAFE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\x{200E}\\x{200F}\\x{61C}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

    /** Of letters, spaces, signs of any kind and halves of surrogate pairs. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                        Arbitraries.strings().alpha().ofMaxLength(5),
                        Arbitraries.of(" ", "  ", "\n", "\r\n", "\t", "\u0085", "\u2028", "\u200E", "\uD83D\uDD4A"),
                        Arbitraries.chars().range('\u0000', '\u00A1').map(String::valueOf),
                        Arbitraries.chars().range('\u2000', '\u2070').map(String::valueOf),
                        Arbitraries.chars().all().map(String::valueOf))
                .list()
                .ofMaxSize(8)
                .map(pieces -> String.join("", pieces));
    }

    @Property
    void isWhatTheExpressionsSay(@ForAll("texts") String text) {
        assertThat(SafeText.line(text))
                .isEqualTo(UNSAFE.matcher(SPACE.matcher(text).replaceAll(" ")).replaceAll("\uFFFD"));
    }

    @Property
    void changesNothingOnceMore(@ForAll("texts") String text) {
        String line = SafeText.line(text);
        assertThat(SafeText.line(line)).isEqualTo(line);
    }
}
