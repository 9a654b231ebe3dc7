package io.github.communique.json;

import io.github.communique.check.DossierChecker;
import io.github.communique.check.IntegrityRules;

/** The checker that tests run: the standard one where Hibernate Validator is there, else the rules of integrity. */
final class Checkers {
    static final boolean HAS_CONSTRAINTS = hasConstraints();

    private Checkers() {}

    static DossierChecker standard() {
        return HAS_CONSTRAINTS
                ? DossierChecker.standard()
                : DossierChecker.builder().addAll(IntegrityRules.all()).build();
    }

    private static boolean hasConstraints() {
        try {
            DossierChecker.standard();
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }
}
