package io.github.communique.json;

import io.github.communique.check.Finding;
import io.github.communique.check.FindingCode;
import java.util.List;
import java.util.function.Function;

/**
 * One way to break a sound dossier, and what is found then.
 *
 * @param name what it does
 * @param isRead whether reading finds it; else the checker does, of what was read
 * @param changes every change of this kind that a document allows
 */
record Mutation(String name, boolean isRead, Function<DossierTree, List<Change>> changes) {
    static Mutation read(String name, Function<DossierTree, List<Change>> changes) {
        return new Mutation(name, true, changes);
    }

    static Mutation checked(String name, Function<DossierTree, List<Change>> changes) {
        return new Mutation(name, false, changes);
    }

    @Override
    public String toString() {
        return name;
    }

    /** A finding's kind and place. */
    record Expected(String code, String path) {
        static Expected of(Finding finding) {
            return new Expected(finding.code().code(), finding.path());
        }
    }

    /** A change of one place, and all that must be found after it. */
    record Change(Runnable apply, List<Expected> expected) {
        static Change of(FindingCode code, String path, Runnable apply) {
            return new Change(apply, List.of(new Expected(code.code(), path)));
        }

        Change and(FindingCode code, String path) {
            return new Change(apply, List.of(expected.get(0), new Expected(code.code(), path)));
        }
    }
}
