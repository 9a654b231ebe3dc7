package io.github.communique.model;

/**
 * The id of a record, unique among the records of its kind in one dossier.
 *
 * <p>An id is 1 to 200 characters of {@code a-z 0-9 . _ : / -} and begins with a letter or a digit; files write it as
 * the bare string.
 */
public sealed interface RecordId permits DossierId, EventId, PartyId, PersonId, ReadoutId, SourceId, TopicId {
    /** The longest id, in characters. */
    int MAX_LENGTH = 200;

    /** {@return the id as files write it} */
    String value();
}
