package io.github.communique.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.check.Finding;
import io.github.communique.check.Location;

/** Holds findings to places that the input has. */
final class FuzzPlaces {
    private FuzzPlaces() {}

    static void assertWithin(byte[] input, Finding finding) {
        Location at = finding.location().orElseThrow();
        assertThat(finding.message())
                .as("message")
                .isNotBlank()
                .doesNotContain("tools.jackson", "java.math", "java.lang", "Immutable");
        assertThat(finding.path()).as("path of the finding and of its place").isEqualTo(at.path());
        if (at.line() > 0) {
            int start = startOfLine(input, at.line());
            assertThat(start).as("start of line %d of %s", at.line(), finding).isNotNegative();
            assertThat(at.column()).as("column of %s", finding).isBetween(0, codePoints(input, start) + 1);
        }
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
