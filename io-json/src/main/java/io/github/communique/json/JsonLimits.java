package io.github.communique.json;

/**
 * What a reader refuses to take in, so that a hostile or broken file cannot exhaust memory or the stack.
 *
 * @param maxDocumentBytes the longest document, or dossier gathered from NDJSON, in bytes: both are held in memory,
 *     records of NDJSON read one by one are not
 * @param maxRecordBytes the longest line of NDJSON, in bytes
 * @param maxStringLength the longest string, in UTF-16 units
 * @param maxNestingDepth how deep objects and lists may nest
 * @param maxFindings how many problems a lenient reader collects before it gives up; in NDJSON, for one line
 */
public record JsonLimits(
        int maxDocumentBytes, int maxRecordBytes, int maxStringLength, int maxNestingDepth, int maxFindings) {
    private static final JsonLimits DEFAULTS = new JsonLimits(256 << 20, 16 << 20, 4 << 20, 64, 1_000);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is not positive
     */
    public JsonLimits {
        if (Math.min(Math.min(maxDocumentBytes, maxRecordBytes), Math.min(maxStringLength, maxNestingDepth)) < 1
                || maxFindings < 1) {
            throw new IllegalArgumentException("a limit must be 1 or more");
        }
    }

    /** {@return documents of 256 MiB, lines of 16 MiB, strings of 4 Mi units, 64 levels, 1,000 findings} */
    public static JsonLimits defaults() {
        return DEFAULTS;
    }

    /**
     * Changes the longest document.
     *
     * @param bytes its length
     * @return these limits but for that
     */
    public JsonLimits withMaxDocumentBytes(int bytes) {
        return new JsonLimits(bytes, maxRecordBytes, maxStringLength, maxNestingDepth, maxFindings);
    }

    /**
     * Changes the longest line of NDJSON.
     *
     * @param bytes its length
     * @return these limits but for that
     */
    public JsonLimits withMaxRecordBytes(int bytes) {
        return new JsonLimits(maxDocumentBytes, bytes, maxStringLength, maxNestingDepth, maxFindings);
    }

    /**
     * Changes the longest string.
     *
     * @param units its length in UTF-16 units
     * @return these limits but for that
     */
    public JsonLimits withMaxStringLength(int units) {
        return new JsonLimits(maxDocumentBytes, maxRecordBytes, units, maxNestingDepth, maxFindings);
    }

    /**
     * Changes how deep values may nest.
     *
     * @param levels the depth
     * @return these limits but for that
     */
    public JsonLimits withMaxNestingDepth(int levels) {
        return new JsonLimits(maxDocumentBytes, maxRecordBytes, maxStringLength, levels, maxFindings);
    }

    /**
     * Changes how many problems are collected.
     *
     * @param findings their number
     * @return these limits but for that
     */
    public JsonLimits withMaxFindings(int findings) {
        return new JsonLimits(maxDocumentBytes, maxRecordBytes, maxStringLength, maxNestingDepth, findings);
    }
}
