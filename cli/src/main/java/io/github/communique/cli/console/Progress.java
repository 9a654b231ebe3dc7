package io.github.communique.cli.console;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * How far the reading of one input has come, such as {@code 51.8 of 120.4 MB (43%), 25.1 MB/s}; where rows are counted
 * also {@code , 119000 rows, 57000 rows/s}.
 */
final class Progress {
    private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(100);
    private static final double MEGABYTE = 1e6;

    /** Of an input that has no rows, or whose rows nobody counts. */
    static final LongSupplier NO_ROWS = () -> 0;

    private final StatusLine line;
    private final LongSupplier nanoTime;
    private final LongSupplier rows;
    private final long rowsBefore;
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
        this(line, total, delay, nanoTime, NO_ROWS);
    }

    /**
     * Begins.
     *
     * @param line where it is shown
     * @param total how many bytes there are; 0 if not known
     * @param delay how many nanoseconds pass before it is shown at all
     * @param nanoTime the clock
     * @param rows how many rows were read so far, of this input and those before
     */
    Progress(StatusLine line, long total, long delay, LongSupplier nanoTime, LongSupplier rows) {
        this.line = line;
        this.nanoTime = nanoTime;
        this.total = total;
        this.start = nanoTime.getAsLong();
        this.rows = rows;
        this.rowsBefore = rows.getAsLong();
        this.nextShown = delay;
    }

    /** Some bytes were read; it is shown if the last time is long enough ago. */
    void advance(long bytes) {
        count += bytes;
        long elapsed = nanoTime.getAsLong() - start;
        if (elapsed >= nextShown) {
            nextShown = elapsed + INTERVAL;
            line.show(text(elapsed) + rows(elapsed));
        }
    }

    /** All is read, or no more will be. */
    void end() {
        line.clear();
    }

    private String rows(long elapsed) {
        long read = rows.getAsLong() - rowsBefore;
        long speed = elapsed == 0 ? 0 : (long) ((double) read * TimeUnit.SECONDS.toNanos(1) / elapsed);
        return read == 0 ? "" : ", " + read + " rows, " + speed + " rows/s";
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
