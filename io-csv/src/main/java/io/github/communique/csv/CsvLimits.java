package io.github.communique.csv;

/**
 * What a reader refuses to take in, so that a hostile or broken package cannot exhaust memory or disk.
 *
 * @param maxCellLength the longest cell, in UTF-16 units
 * @param maxPackageBytes how many bytes all files of a package may have together, expanded, where they are read into
 *     one dossier
 * @param maxZipEntries how many entries a zip file may have
 * @param maxZipRatio how many times longer than packed an entry of a zip file may be
 * @param maxFindings how many problems a lenient reader collects before it gives up
 */
public record CsvLimits(int maxCellLength, long maxPackageBytes, int maxZipEntries, int maxZipRatio, int maxFindings) {
    private static final CsvLimits DEFAULTS = new CsvLimits(4 << 20, 1L << 30, 1_000, 200, 1_000);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is not positive
     */
    public CsvLimits {
        if (maxCellLength < 1 || maxPackageBytes < 1 || maxZipEntries < 1 || maxZipRatio < 1 || maxFindings < 1) {
            throw new IllegalArgumentException("a limit must be 1 or more");
        }
    }

    /**
     * {@return cells of 4 Mi units, packages of 1 GiB, zip files of 1,000 entries and a ratio of 200, 1,000 findings}
     */
    public static CsvLimits defaults() {
        return DEFAULTS;
    }

    /**
     * Changes the longest cell.
     *
     * @param units its length in UTF-16 units
     * @return these limits but for that
     */
    public CsvLimits withMaxCellLength(int units) {
        return new CsvLimits(units, maxPackageBytes, maxZipEntries, maxZipRatio, maxFindings);
    }

    /**
     * Changes how long a package may be.
     *
     * @param bytes its length, expanded
     * @return these limits but for that
     */
    public CsvLimits withMaxPackageBytes(long bytes) {
        return new CsvLimits(maxCellLength, bytes, maxZipEntries, maxZipRatio, maxFindings);
    }

    /**
     * Changes how many entries a zip file may have.
     *
     * @param entries their number
     * @return these limits but for that
     */
    public CsvLimits withMaxZipEntries(int entries) {
        return new CsvLimits(maxCellLength, maxPackageBytes, entries, maxZipRatio, maxFindings);
    }

    /**
     * Changes how many times longer than packed an entry of a zip file may be.
     *
     * @param ratio the ratio
     * @return these limits but for that
     */
    public CsvLimits withMaxZipRatio(int ratio) {
        return new CsvLimits(maxCellLength, maxPackageBytes, maxZipEntries, ratio, maxFindings);
    }

    /**
     * Changes how many problems are collected.
     *
     * @param findings their number
     * @return these limits but for that
     */
    public CsvLimits withMaxFindings(int findings) {
        return new CsvLimits(maxCellLength, maxPackageBytes, maxZipEntries, maxZipRatio, findings);
    }
}
