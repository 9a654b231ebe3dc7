package io.github.communique.testkit.broken;

import io.github.communique.check.FindingCode;
import java.util.List;

/** A change of one place, and all that must be found after it. */
record Change(Runnable apply, List<ExpectedFinding> expected) {
    static Change of(FindingCode code, String path, Runnable apply) {
        return new Change(apply, List.of(new ExpectedFinding(code.code(), path)));
    }

    Change and(FindingCode code, String path) {
        return new Change(apply, List.of(expected.get(0), new ExpectedFinding(code.code(), path)));
    }
}
