package io.github.communique.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.cli.Samples;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class TerminalTest {
    @TempDir
    Path folder;

    @Test
    void isNoFile() {
        assertThat(Terminal.isCharacterDevice(Samples.file(folder, "errors.log", "")))
                .isFalse();
        assertThat(Terminal.isCharacterDevice(folder.resolve("none"))).isFalse();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void isADevice() {
        assertThat(Terminal.isCharacterDevice(Path.of("/dev/null"))).isTrue();
    }
}
