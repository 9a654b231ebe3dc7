package io.github.communique.model;

/**
 * The id of a source.
 *
 * @param value the id as files write it, of the form that {@link RecordId} gives
 */
public record SourceId(String value) implements RecordId, Asserter {
    /**
     * Checks the form of the id.
     *
     * @throws IllegalArgumentException if it is not of that form
     */
    public SourceId {
        Ids.check("source id", value);
    }

    /**
     * Returns the id that a text stands for.
     *
     * @param value the id as files write it
     * @return the id
     * @throws IllegalArgumentException if it is not of the form that {@link RecordId} gives
     */
    public static SourceId of(String value) {
        return new SourceId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
