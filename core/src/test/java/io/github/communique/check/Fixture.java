package io.github.communique.check;

import io.github.communique.model.Dossier;
import java.util.function.Consumer;

/**
 * Two dossiers for one kind of finding.
 *
 * @param code the kind
 * @param triggering a dossier that has one finding, of that kind
 * @param clean a dossier that comes close and has none
 */
record Fixture(FindingCode code, Dossier triggering, Dossier clean) {
    static Fixture of(FindingCode code, Consumer<Sample> triggering, Consumer<Sample> clean) {
        return new Fixture(code, with(triggering), with(clean));
    }

    private static Dossier with(Consumer<Sample> change) {
        Sample sample = new Sample();
        change.accept(sample);
        return sample.dossier();
    }

    @Override
    public String toString() {
        return code.code();
    }
}
