package io.github.communique.archive;

import io.github.communique.model.EventId;
import java.util.Set;

/**
 * A row that became one more coding of an event that an earlier row began.
 *
 * @param event the event
 * @param file what the input of the row is called, with the file in a zip
 * @param line the line of the row, from 1
 * @param reason how it stands to the row that began the event
 * @param matched in what the two agree: the fields of the key, and any others
 */
public record FoldedRow(EventId event, String file, long line, FoldReason reason, Set<FoldField> matched) {
    /** Copies the set. */
    public FoldedRow {
        matched = Set.copyOf(matched);
    }
}
