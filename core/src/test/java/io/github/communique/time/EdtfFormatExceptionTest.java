package io.github.communique.time;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class EdtfFormatExceptionTest {
    private static final String EXAMPLES = "time must be EDTF level 0 or 1, such as '2021-01-26' or '2021-01/..': ";

    @Test
    void showsAnEmptyText() {
        refuses("", EXAMPLES + "''");
    }

    @Test
    void showsWhiteSpaceAroundADate() {
        refuses(" 1985", "time must not have white space around it: ' 1985'");
        refuses("1985\u00A0", "time must not have white space around it: '1985\u00A0'");
        refuses("1985\n\n", "time must not have white space around it: '1985\n\n'");
    }

    @Test
    void showsOnlyTheBeginningOfALongText() {
        refuses("1985 ".repeat(1000), EXAMPLES + "'" + "1985 ".repeat(12) + "…'");
    }

    private static void refuses(String text, String message) {
        assertThatExceptionOfType(EdtfFormatException.class)
                .isThrownBy(() -> EdtfTemporal.parse(text))
                .withMessage(message);
    }
}
