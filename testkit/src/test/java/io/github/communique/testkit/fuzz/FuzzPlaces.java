package io.github.communique.testkit.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.check.Finding;
import io.github.communique.check.Location;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Holds findings to places that the input has. */
final class FuzzPlaces {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private FuzzPlaces() {}

    static void assertMessage(Finding finding) {
        assertThat(finding.message())
                .as("message")
                .isNotBlank()
                .doesNotContain("tools.jackson", "java.", "siegmar", "Immutable");
        assertThat(finding.path())
                .as("path of the finding and of its place")
                .isEqualTo(finding.location().orElseThrow().path());
    }

    static void assertWithin(byte[] input, Finding finding) {
        assertMessage(finding);
        Location at = finding.location().orElseThrow();
        if (at.line() > 0) {
            int start = startOfLine(input, at.line());
            assertThat(start).as("start of line %d of %s", at.line(), finding).isNotNegative();
            assertThat(at.column()).as("column of %s", finding).isBetween(0, codePoints(input, start) + 1);
        }
    }

    /** Lines of a table may end as they do on any system. */
    static void assertWithinTable(byte[] file, Finding finding) {
        assertMessage(finding);
        long lines = new String(file, StandardCharsets.ISO_8859_1).split("\r\n|\r|\n", -1).length;
        assertThat(finding.location().orElseThrow().line())
                .as("line of %s", finding)
                .isBetween(0L, lines);
    }

    /** A refused row of a file that is not packed is what stands on its line, or begins so if it is too long. */
    static void assertIsLine(byte[] input, long line, byte[] row) {
        if (Packed.isPacked(input)) {
            return;
        }
        int start = startOfLine(input, line);
        start += line == 1 && Arrays.mismatch(input, MARK) == MARK.length ? MARK.length : 0;
        assertThat(start).as("start of line %d", line).isNotNegative();
        assertThat(row).isEqualTo(Arrays.copyOfRange(input, start, Math.min(input.length, start + row.length)));
    }

    private static int startOfLine(byte[] input, long line) {
        int start = 0;
        for (long i = 1; i < line; i++) {
            while (start < input.length && input[start] != '\n') {
                start++;
            }
            if (start == input.length) {
                return -1;
            }
            start++;
        }
        return start;
    }

    private static int codePoints(byte[] input, int start) {
        int count = 0;
        for (int i = start; i < input.length && input[i] != '\n'; i++) {
            count += (input[i] & 0xC0) == 0x80 ? 0 : 1;
        }
        return count;
    }
}
