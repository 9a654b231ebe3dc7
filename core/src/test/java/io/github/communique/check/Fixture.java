package io.github.communique.check;

import io.github.communique.model.Dossier;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Two things to check for one kind of finding.
 *
 * @param code the kind
 * @param triggering what the checks find in something that has one finding, of that kind
 * @param clean what they find in something that comes close and has none
 */
record Fixture(FindingCode code, Supplier<List<Finding>> triggering, Supplier<List<Finding>> clean) {
    /** A fixture for the standard checker. */
    static Fixture of(FindingCode code, Consumer<Sample> triggering, Consumer<Sample> clean) {
        return new Fixture(code, () -> check(triggering), () -> check(clean));
    }

    private static List<Finding> check(Consumer<Sample> change) {
        return DossierChecker.standard().check(dossier(change));
    }

    static Dossier dossier(Consumer<Sample> change) {
        Sample sample = new Sample();
        change.accept(sample);
        return sample.dossier();
    }

    @Override
    public String toString() {
        return code.code();
    }
}
