package io.github.communique.testkit.broken;

import io.github.communique.check.FindingCode;
import java.util.ArrayList;
import java.util.List;

/**
 * A change of one place of a document.
 *
 * @param path where the mutation's own finding must be
 * @param apply makes the change
 * @param more what must be found after it
 */
record Change(String path, Runnable apply, List<ExpectedFinding> more) {
    static Change at(String path, Runnable apply) {
        return new Change(path, apply, List.of());
    }

    /** One change may give two findings: what is misspelt is unknown, and what it should have been is missing. */
    Change and(FindingCode code, String where) {
        return new Change(path, apply, List.of(new ExpectedFinding(code.code(), where)));
    }

    Change andIf(boolean condition, FindingCode code, String where) {
        return condition ? and(code, where) : this;
    }

    List<ExpectedFinding> expected(FindingCode code) {
        List<ExpectedFinding> all = new ArrayList<>(List.of(new ExpectedFinding(code.code(), path)));
        all.addAll(more);
        return all;
    }
}
