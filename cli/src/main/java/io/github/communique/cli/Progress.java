package io.github.communique.cli;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** How far the reading of one input has come, such as {@code 51.8 of 120.4 MB (43%), 25.1 MB/s}. */
final class Progress {
    private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(100);
    private static final double MEGABYTE = 1e6;

    private final StatusLine line;
    private final LongSupplier nanoTime;
    private final long total;
    private final long start;
    private long nextShown;
    private long count;

    /**
     * Begins.
     *
     * @param line where it is shown
     * @param total how many bytes there are; 0 if not known
     * @param delay how many nanoseconds pass before it is shown at all
     * @param nanoTime the clock
     */
    Progress(StatusLine line, long total, long delay, LongSupplier nanoTime) {
        this.line = line;
        this.nanoTime = nanoTime;
        this.total = total;
        this.start = nanoTime.getAsLong();
        this.nextShown = delay;
    }

    /** Some bytes were read; it is shown if the last time is long enough ago. */
    void advance(long bytes) {
        count += bytes;
        long elapsed = nanoTime.getAsLong() - start;
        if (elapsed >= nextShown) {
            nextShown = elapsed + INTERVAL;
            line.show(text(elapsed));
        }
    }

    /** All is read, or no more will be. */
    void end() {
        line.clear();
    }

    private String text(long elapsed) {
        double read = count / MEGABYTE;
        double speed = elapsed == 0 ? 0 : read * TimeUnit.SECONDS.toNanos(1) / elapsed;
        if (total == 0) {
            return String.format(Locale.ROOT, "%.1f MB, %.1f MB/s", read, speed);
        }
        // A file may grow while it is read.
        long percent = Math.min(100, count * 100 / total);
        return String.format(Locale.ROOT, "%.1f of %.1f MB (%d%%), %.1f MB/s", read, total / MEGABYTE, percent, speed);
    }
}
