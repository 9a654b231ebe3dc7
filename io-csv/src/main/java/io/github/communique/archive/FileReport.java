package io.github.communique.archive;

import io.github.communique.check.Finding;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of the rows of one file.
 *
 * <p>Always {@code read = kept + folded + filtered + refused}. The header is not a row, nor is an empty line.
 *
 * @param file what the input is called, with the file in a zip
 * @param layout the archive and the layout it was read as, such as {@code gdelt-2.0}; empty if it was not recognised
 * @param read how many rows there were
 * @param kept how many began an event
 * @param folded how many became one more coding of an event
 * @param filtered how many were not selected
 * @param refused how many could not be read
 * @param byReason how many were folded, filtered and refused, by reason such as {@code folded.mirrored},
 *     {@code filtered.date} or {@code archive.column-count}; they add up
 * @param notes how often something odd was found in rows that were kept, by the code of the finding
 * @param missing how often a column held each of the archive's signs for "missing", such as {@code NA}; {@code ""} is a
 *     blank; only of archives that have several
 * @param damage why the file was not read to its end; empty if it was
 */
public record FileReport(
        String file,
        String layout,
        long read,
        long kept,
        long folded,
        long filtered,
        long refused,
        SortedMap<String, Long> byReason,
        SortedMap<String, Long> notes,
        SortedMap<String, Long> missing,
        Optional<Finding> damage) {
    /** Copies the maps. */
    public FileReport {
        byReason = copy(byReason);
        notes = copy(notes);
        missing = copy(missing);
    }

    private static SortedMap<String, Long> copy(Map<String, Long> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }
}
