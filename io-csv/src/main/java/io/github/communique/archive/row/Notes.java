package io.github.communique.archive.row;

import io.github.communique.check.ArchiveCode;

/** Takes what is odd in a row that is kept. */
@FunctionalInterface
public interface Notes {
    /**
     * Takes one thing.
     *
     * @param code what kind of thing
     * @param column the column by its name
     * @param found the text in question
     */
    void add(ArchiveCode code, String column, String found);
}
