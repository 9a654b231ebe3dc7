package io.github.communique.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodingSchemeTest {
    @Test
    void isWrittenAsItsBareId() {
        assertThat(CodingScheme.CAMEO_1_1B3).hasToString("cameo-1.1b3");
        assertThat(CodingScheme.PLOVER_2_0_DRAFT).hasToString("plover-2.0-draft");
    }

    @Test
    void isOpenToSchemesOfUsers() {
        assertThat(new CodingScheme("ministry_codes-7")).isNotEqualTo(CodingScheme.CAMEO_1_1B3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "CAMEO", "-cameo", "cameo 1.1b3", "cameo\n"})
    void refusesAnIdThatFilesCannotHold(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CodingScheme(id))
                .withMessage("coding scheme must look like 'cameo-1.1b3': '" + id + "'");
    }
}
