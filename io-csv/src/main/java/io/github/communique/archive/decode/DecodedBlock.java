package io.github.communique.archive.decode;

import io.github.communique.archive.select.FilterReason;
import io.github.communique.file.LineBlock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What a block of a file says.
 *
 * @param <T> what a row is read as
 * @param source the block; its bytes are there until the next step is asked for
 * @param rows the rows that were not passed over, in order
 * @param lines how many lines the block has
 * @param filtered how many rows were passed over, by reason
 * @param missing how often each of the archive's signs for "missing" was met
 * @param cutColumns how many columns are left of a last row that could not be read to its end; 0 if there is none
 */
record DecodedBlock<T>(
        LineBlock source,
        List<DecodedRow<T>> rows,
        int lines,
        Map<FilterReason, Long> filtered,
        SortedMap<String, Long> missing,
        int cutColumns) {
    DecodedBlock {
        filtered = filtered.isEmpty() ? Map.of() : new EnumMap<>(filtered);
    }
}
