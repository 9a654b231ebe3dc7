package io.github.communique.json;

import io.github.communique.check.Finding;
import java.util.List;

/**
 * A line of NDJSON that gave no record.
 *
 * @param line its number, from 1
 * @param text the line without its line break, with U+FFFD for bytes that are not UTF-8, cut off where it is too long
 * @param findings what was wrong with it; at least one
 */
public record RejectedLine(long line, String text, List<Finding> findings) {
    /** Copies the list. */
    public RejectedLine {
        findings = List.copyOf(findings);
    }
}
