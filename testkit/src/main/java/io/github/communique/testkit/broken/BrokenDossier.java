package io.github.communique.testkit.broken;

import java.util.List;

/**
 * A document in which one thing is wrong, and what must be found.
 *
 * @param mutation what was done to it
 * @param json the document
 * @param expected all that must be found, in order; at least one
 */
public record BrokenDossier(Mutation mutation, String json, List<ExpectedFinding> expected) {
    /** Copies the list. */
    public BrokenDossier {
        expected = List.copyOf(expected);
    }

    @Override
    public String toString() {
        return mutation + ", to give " + expected + ": " + json;
    }
}
