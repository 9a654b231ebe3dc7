package io.github.communique.csv.table;

import io.github.communique.check.Location;

/** Thrown when rows do not stand in the order of the rows that they belong to, or belong to none. */
public final class UnorderedRowsException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Location location;

    UnorderedRowsException(Location location) {
        super(null, null, false, false);
        this.location = location;
    }

    /** {@return the first row that is out of order} */
    public Location location() {
        return location;
    }
}
