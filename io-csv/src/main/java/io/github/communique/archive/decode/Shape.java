package io.github.communique.archive.decode;

import io.github.communique.archive.row.Notes;
import io.github.communique.archive.row.RowRefusal;
import io.github.communique.archive.row.TsvRow;
import io.github.communique.archive.select.FilterReason;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one file of an archive: which are wanted, and what they say. Used by one thread at a time.
 *
 * @param <T> what a row is read as
 */
public interface Shape<T> {
    /** Whether the row has the columns of the file. */
    boolean hasColumnsOf(TsvRow row);

    /** How many columns a row should have, for messages. */
    String expectedColumns();

    /** Why a row is not wanted, told from its bytes; null if it is wanted, or refused when it is read. */
    @Nullable
    FilterReason filter(TsvRow row);

    /**
     * Reads a row.
     *
     * @param row a row with the columns of the file, in text that can be decoded
     * @param notes takes what is odd
     * @throws RowRefusal if it gives no event
     */
    T read(TsvRow row, Notes notes) throws RowRefusal;

    /** How often each of the archive's signs for "missing" was met since this was asked last. */
    SortedMap<String, Long> takeMissing();
}
