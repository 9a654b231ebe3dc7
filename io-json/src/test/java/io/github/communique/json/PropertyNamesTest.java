package io.github.communique.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.communique.check.CommuniqueFormatException;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names are compared four bytes at a time, and have to be equal to their last. */
class PropertyNamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"titl", "titles", "title\\u0000", "description2", "descriptions", "descriptio", "descriptionn"})
    void takesNoNameForOneThatItBeginsWith(String name) throws IOException {
        String line =
                "{\"type\":\"dossier\",\"communique\":\"1.0\",\"id\":\"a\",\"title\":\"t\",\"" + name + "\":\"d\"}";
        try (NdjsonReader reader = NdjsonReader.open(JsonInput.of("x", line))) {
            assertThatExceptionOfType(CommuniqueFormatException.class)
                    .isThrownBy(reader::next)
                    .satisfies(e -> assertThat(e.finding().code().code()).isEqualTo("property.unknown"));
        }
    }
}
