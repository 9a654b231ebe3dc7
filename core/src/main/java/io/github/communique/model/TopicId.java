package io.github.communique.model;

/**
 * The id of a topic.
 *
 * @param value the id as files write it, of the form that {@link RecordId} gives
 */
public record TopicId(String value) implements RecordId {
    /**
     * Checks the form of the id.
     *
     * @throws IllegalArgumentException if it is not of that form
     */
    public TopicId {
        Ids.check("topic id", value);
    }

    /**
     * Returns the id that a text stands for.
     *
     * @param value the id as files write it
     * @return the id
     * @throws IllegalArgumentException if it is not of the form that {@link RecordId} gives
     */
    public static TopicId of(String value) {
        return new TopicId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
