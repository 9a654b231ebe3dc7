package io.github.communique.archive;

/**
 * What a file may need at most, so that a hostile one cannot use up memory or disk.
 *
 * @param maxRowBytes the longest row in bytes
 * @param maxMembers the most files in a zip
 * @param maxExpandedBytes the most bytes that one file, zipped or not, may come to
 * @param maxRatio the most bytes that one compressed byte may come to, looked at after the first mebibyte
 * @param maxParties the most parties of one stream; a row that needs another one is refused
 */
public record ArchiveLimits(int maxRowBytes, int maxMembers, long maxExpandedBytes, int maxRatio, int maxParties) {
    private static final ArchiveLimits DEFAULTS = new ArchiveLimits(1 << 20, 10_000, 1L << 36, 200, 1 << 18);

    /**
     * Checks the limits.
     *
     * @throws IllegalArgumentException if one is not positive
     */
    public ArchiveLimits {
        if (maxRowBytes < 1 || maxMembers < 1 || maxExpandedBytes < 1 || maxRatio < 1 || maxParties < 1) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }

    /** {@return rows of 1 MiB, 10,000 files in a zip, 64 GiB, a ratio of 200, 262,144 parties} */
    public static ArchiveLimits defaults() {
        return DEFAULTS;
    }
}
