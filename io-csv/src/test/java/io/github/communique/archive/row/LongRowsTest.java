package io.github.communique.archive.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LongRowsTest {
    @Test
    void rowsThatCrossBlocksAreWhole() throws IOException {
        String row = "a\t" + "b".repeat(99_990) + "\tc";
        TsvRows rows = rows((row + "\n").repeat(40), 1 << 20);
        int count = 0;
        while (rows.next()) {
            count++;
            assertThat(rows.row().text()).isEqualTo(row);
            assertThat(rows.row().columns()).isEqualTo(3);
        }
        assertThat(count).isEqualTo(40);
    }

    @Test
    void aRowThatIsTooLongIsPassedOverWithItsRest() throws IOException {
        TsvRows rows = rows("a\tb\n" + "x".repeat(3_000_000) + "\nc\td\n", 1 << 20);
        assertThat(rows.next()).isTrue();
        assertThat(rows.isTooLong()).isFalse();
        assertThat(rows.next()).isTrue();
        assertThat(rows.isTooLong()).isTrue();
        assertThat(rows.line()).isEqualTo(2);
        assertThat(rows.next()).isTrue();
        assertThat(rows.isTooLong()).isFalse();
        assertThat(rows.row().text()).isEqualTo("c\td");
        assertThat(rows.line()).isEqualTo(3);
        assertThat(rows.next()).isFalse();
    }

    @Test
    void aRowLongerThanABlockButAllowedIsWhole() throws IOException {
        String row = "y".repeat(900_000) + "\tz";
        TsvRows rows = rows("a\n" + row + "\nb", 1 << 20);
        rows.next();
        assertThat(rows.next()).isTrue();
        assertThat(rows.row().text()).isEqualTo(row);
        assertThat(rows.next()).isTrue();
        assertThat(rows.hasLineEnd()).isFalse();
    }

    private static TsvRows rows(String text, int max) {
        return new TsvRows(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                TsvRows.BLOCK,
                max,
                StandardCharsets.UTF_8);
    }
}
