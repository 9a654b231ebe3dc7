package io.github.communique.archive.decode;

import io.github.communique.archive.row.RowDigest;
import io.github.communique.check.ArchiveCode;
import io.github.communique.check.FindingCode;
import java.util.List;

/**
 * A row that was not passed over.
 *
 * @param <T> what a row is read as
 */
public sealed interface DecodedRow<T> {
    /** Its line in the block, from 1. */
    int line();

    /**
     * A row that says what it should.
     *
     * @param line its line in the block
     * @param start where it begins in the block
     * @param end the index after its last byte
     * @param value what it says
     * @param digest the digest of its bytes
     * @param notes what is odd in it, in order
     */
    record Sound<T>(int line, int start, int end, T value, RowDigest digest, List<Note> notes)
            implements DecodedRow<T> {}

    /**
     * A row that is refused.
     *
     * @param line its line in the block
     * @param code why
     * @param column the place in the row, from 1; 0 if it is about the whole row
     * @param path the column by its name; empty likewise
     * @param message why, in words
     * @param text the row as text
     * @param bytes its bytes
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Refused<T>(int line, FindingCode code, int column, String path, String message, String text, byte[] bytes)
            implements DecodedRow<T> {}

    /**
     * Something odd in a row.
     *
     * @param code what kind of thing
     * @param column the column by its name
     * @param found the text in question
     */
    record Note(ArchiveCode code, String column, String found) {}
}
