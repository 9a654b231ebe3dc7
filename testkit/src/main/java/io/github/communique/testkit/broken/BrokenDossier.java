package io.github.communique.testkit.broken;

import io.github.communique.evidence.SourceTexts;
import io.github.communique.model.Dossier;
import java.util.List;
import java.util.Optional;

/**
 * A dossier in which one thing is wrong, and what must be found.
 *
 * @param mutation what was done to it
 * @param json the document
 * @param dossier what is read of the document; empty if reading it is what finds the fault
 * @param texts the texts of its sources; none unless evidence is what is wrong
 * @param expected all that must be found, in order; at least one
 */
public record BrokenDossier(
        Mutation mutation, String json, Optional<Dossier> dossier, SourceTexts texts, List<ExpectedFinding> expected) {
    /** Copies the list. */
    public BrokenDossier {
        expected = List.copyOf(expected);
    }

    /** Returns what was done, what must be found and the document. */
    @Override
    public String toString() {
        return mutation + ", to give " + expected + ": " + json;
    }
}
