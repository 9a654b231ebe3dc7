package io.github.communique.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFormatTest {
    private static String markdown(String content) throws IOException {
        return TextFormat.markdown().extract(content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void plainTextIsTakenAsItIs() throws IOException {
        String text = "---\ntitle: x\n---\n \\### é\n";

        assertThat(TextFormat.plain().extract(text.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(text);
    }

    @Test
    void aByteOrderMarkIsNoText() throws IOException {
        assertThat(TextFormat.plain().extract("\uFEFFabc".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("abc");
        assertThat(markdown("\uFEFF---\na: b\n---\nabc")).isEqualTo("abc");
    }

    @Test
    void otherBytesThanUtf8AreRefused() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> TextFormat.plain().extract("caf\u00E9".getBytes(StandardCharsets.ISO_8859_1)))
                .withMessage("text must be UTF-8, which it is not from byte 3");
    }

    @Test
    void frontMatterIsTakenAway() throws IOException {
        assertThat(markdown("---\ntitle: \"A\\_B: ---\"\ntags: x\n---\n \nThey spoke.\n---\nEnd.\n"))
                .isEqualTo(" \nThey spoke.\n---\nEnd.\n");
    }

    @Test
    void frontMatterMayHaveOtherLineEndsAndFences() throws IOException {
        assertThat(markdown("--- \r\ntitle: A\r\n...\r\nThey spoke.")).isEqualTo("They spoke.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\nno end", "----\na\n---\n", "a\n---\nb\n---\n", "", "---", "\n---\na\n---\n"})
    void whatIsNotFrontMatterStays(String text) throws IOException {
        assertThat(markdown(text)).isEqualTo(text);
    }

    @Test
    void backslashesBeforeSignsAreTakenAway() throws IOException {
        assertThat(markdown("intents \\[sic\\] \\\\ \\a \\*\\\nC:\\")).isEqualTo("intents [sic] \\ \\a *\nC:\\");
    }

    @ParameterizedTest
    @ValueSource(strings = {"###", "\\###", "\\#\\#\\#", "  ####  ", "###\n\n\\###"})
    void theClosingMarkIsTakenAway(String mark) throws IOException {
        assertThat(markdown("They spoke.\n\n" + mark + "\n\n")).isEqualTo("They spoke.\n\n");
        assertThat(markdown(mark)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"They spoke.\n##", "### Heading", "###\nThey spoke.\n", "They spoke. ###"})
    void otherMarksStay(String text) throws IOException {
        assertThat(markdown(text)).isEqualTo(text);
    }

    @Test
    void manyClosingMarksTakeLittleTime() throws IOException {
        assertThat(markdown("They spoke.\n" + "###\n".repeat(250_000))).isEqualTo("They spoke.\n");
    }
}
