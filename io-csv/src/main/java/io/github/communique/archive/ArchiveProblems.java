package io.github.communique.archive;

import io.github.communique.check.Finding;

/** Takes what a reader of archives has to tell beside the events, as it comes. */
public interface ArchiveProblems {
    /**
     * A row was refused.
     *
     * @param row the row and the reason
     */
    default void refused(RefusedRow row) {}

    /**
     * Something is odd in a row that was kept, or wrong with a file as a whole.
     *
     * @param finding what, and where
     */
    default void finding(Finding finding) {}

    /**
     * {@return whether {@link #finding} is told what is odd in rows that are kept} If not, it is counted in the report
     * nevertheless, and reading is faster, as many rows lack an actor.
     */
    default boolean takesNotes() {
        return true;
    }

    /**
     * A row was folded into an event.
     *
     * @param row the row, and in what the two agree
     */
    default void folded(FoldedRow row) {}

    /** {@return whether {@link #folded} is told of rows} If not, they are counted in the report nevertheless. */
    default boolean takesFolded() {
        return true;
    }

    /** {@return one that takes nothing} */
    static ArchiveProblems none() {
        return new ArchiveProblems() {
            @Override
            public boolean takesNotes() {
                return false;
            }

            @Override
            public boolean takesFolded() {
                return false;
            }
        };
    }
}
