package io.github.communique.model;

/**
 * The id of a state, organisation or other party.
 *
 * @param value the id as files write it, of the form that {@link RecordId} gives
 */
public record PartyId(String value) implements RecordId {
    /**
     * Checks the form of the id.
     *
     * @throws IllegalArgumentException if it is not of that form
     */
    public PartyId {
        Ids.check("party id", value);
    }

    /**
     * Returns the id that a text stands for.
     *
     * @param value the id as files write it
     * @return the id
     * @throws IllegalArgumentException if it is not of the form that {@link RecordId} gives
     */
    public static PartyId of(String value) {
        return new PartyId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
