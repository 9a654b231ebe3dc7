package io.github.communique.cli.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileUriTest {
    @TempDir
    Path folder;

    @Test
    void keepsARelativeNameRelative() {
        assertThat(FileUri.of("data/talks-1.json")).isEqualTo("data/talks-1.json");
        assertThat(FileUri.of("../talks.json")).isEqualTo("../talks.json");
    }

    @Test
    void encodesSpacesAndAllThatIsNotAscii() {
        assertThat(FileUri.of("our talks/Communiqué Север 🕊.json"))
                .isEqualTo("our%20talks/Communiqu%C3%A9%20%D0%A1%D0%B5%D0%B2%D0%B5%D1%80%20%F0%9F%95%8A.json");
    }

    @Test
    void encodesWhatMeansSomethingInAUri() {
        assertThat(FileUri.of("50%#1;a+b@c.json")).isEqualTo("50%25%231%3Ba%2Bb%40c.json");
    }

    @Test
    void namesAnAbsoluteFileByItsScheme() {
        assertThat(FileUri.of(folder.resolve("my talks.json").toString()))
                .startsWith("file:///")
                .endsWith("/my%20talks.json");
    }

    @Test
    void callsTheStandardInputAsTheCommandLineDoes() {
        assertThat(FileUri.of(Input.STANDARD_INPUT)).isEqualTo("-");
    }
}
