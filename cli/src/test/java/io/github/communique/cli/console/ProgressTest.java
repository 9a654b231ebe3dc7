package io.github.communique.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final StringWriter terminal = new StringWriter();
    private long now = 5;

    @Test
    void isSilentForTheFirstSecond() {
        Progress progress = of(10_000_000);
        now += SECOND - 1;
        progress.advance(1_000_000);
        progress.end();
        assertThat(terminal.toString()).isEmpty();
    }

    @Test
    void tellsBytesShareAndSpeed() {
        Progress progress = of(10_000_000);
        now += 2 * SECOND;
        progress.advance(3_000_000);
        assertThat(terminal).hasToString("\r3.0 of 10.0 MB (30%), 1.5 MB/s");
    }

    @Test
    void tellsNoShareOfAnUnknownTotal() {
        Progress progress = of(0);
        now += 2 * SECOND;
        progress.advance(3_000_000);
        assertThat(terminal).hasToString("\r3.0 MB, 1.5 MB/s");
    }

    @Test
    void isShownTenTimesASecondAtMost() {
        Progress progress = of(10_000_000);
        now += SECOND;
        for (int i = 0; i < 1_000; i++) {
            progress.advance(1_000);
            now += TimeUnit.MILLISECONDS.toNanos(1);
        }
        assertThat(terminal.toString().chars().filter(c -> c == '\r')).hasSize(10);
    }

    @Test
    void neverTellsMoreThanAllOfAFileThatGrows() {
        Progress progress = of(1_000_000);
        now += SECOND;
        progress.advance(2_000_000);
        assertThat(terminal.toString()).contains("(100%)");
    }

    @Test
    void isErasedWhenDone() {
        Progress progress = of(0);
        now += SECOND;
        progress.advance(1_000_000);
        progress.end();
        progress.end();
        String shown = "1.0 MB, 1.0 MB/s";
        assertThat(terminal).hasToString("\r" + shown + "\r" + " ".repeat(shown.length()) + "\r");
    }

    private Progress of(long total) {
        return new Progress(new StatusLine(new PrintWriter(terminal)), total, SECOND, () -> now);
    }
}
