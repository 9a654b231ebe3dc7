package io.github.communique.benchmarks.corpus;

import java.util.Locale;

/**
 * How much of everything there is.
 *
 * @param name the name, which is that of a folder
 * @param readouts lines of NDJSON
 * @param rows rows of GDELT
 * @param mentions mentions in the package of tables
 */
public record Size(String name, int readouts, int rows, int mentions) {
    /** Enough to see that every job does what it says. */
    public static final Size TINY = new Size("tiny", 40, 400, 60);

    /** Ratios within minutes, less sure. */
    public static final Size SHORT = new Size("short", 10_000, 100_000, 50_000);

    /** What docs/performance.md shows. */
    public static final Size FULL = new Size("full", 50_000, 2_000_000, 1_000_000);

    /**
     * Finds a size.
     *
     * @param name its name
     * @return the size
     */
    public static Size of(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "tiny" -> TINY;
            case "short" -> SHORT;
            case "full" -> FULL;
            default -> throw new IllegalArgumentException("size must be tiny, short or full: '" + name + "'");
        };
    }
}
