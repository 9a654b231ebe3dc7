package io.github.communique.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.time.EdtfTemporal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EdtfFormTest {
    @ParameterizedTest
    @EnumSource
    void theExampleOfAFormHasIt(EdtfForm form) {
        assertThat(EdtfForm.of(EdtfTemporal.parse(form.example()))).contains(form);
    }
}
