package io.github.communique.model;

/**
 * The id of a dossier.
 *
 * @param value the id as files write it, of the form that {@link RecordId} gives
 */
public record DossierId(String value) implements RecordId {
    /**
     * Checks the form of the id.
     *
     * @throws IllegalArgumentException if it is not of that form
     */
    public DossierId {
        Ids.check("dossier id", value);
    }

    /**
     * Returns the id that a text stands for.
     *
     * @param value the id as files write it
     * @return the id
     * @throws IllegalArgumentException if it is not of the form that {@link RecordId} gives
     */
    public static DossierId of(String value) {
        return new DossierId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
