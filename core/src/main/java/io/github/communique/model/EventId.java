package io.github.communique.model;

/**
 * The id of a call, meeting or action.
 *
 * @param value the id as files write it, of the form that {@link RecordId} gives
 */
public record EventId(String value) implements RecordId {
    /**
     * Checks the form of the id.
     *
     * @throws IllegalArgumentException if it is not of that form
     */
    public EventId {
        Ids.check("event id", value);
    }

    /**
     * Returns the id that a text stands for.
     *
     * @param value the id as files write it
     * @return the id
     * @throws IllegalArgumentException if it is not of the form that {@link RecordId} gives
     */
    public static EventId of(String value) {
        return new EventId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
