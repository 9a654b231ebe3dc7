package io.github.communique.check;

import io.github.communique.model.Dossier;
import io.github.communique.model.Readout;
import io.github.communique.model.ReadoutId;
import io.github.communique.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Revisions go up from each readout to the one that supersedes it; in a loop they cannot. */
final class RevisionOrderRule implements DossierRule {
    @Override
    public List<FindingCode> codes() {
        return List.of(IntegrityCode.REVISION_ORDER);
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> findings) {
        Set<ReadoutId> inLoops = new HashSet<>();
        SupersessionLoopRule.loops(dossier).values().forEach(inLoops::addAll);
        Place.forEach(
                dossier,
                Readout.class,
                (place, readout) -> readout.supersedes()
                        .filter(id -> !inLoops.contains(readout.id()))
                        .flatMap(dossier::findReadout)
                        .filter(other -> readout.revision() <= other.revision())
                        .ifPresent(other -> findings.accept(place.at("revision", readout.revision())
                                .finding(IntegrityCode.REVISION_ORDER, message(readout, other)))));
    }

    private static String message(Readout readout, Readout other) {
        return "revision " + readout.revision() + " should be greater than revision " + other.revision() + " of "
                + Words.quote(other.id()) + ", which it supersedes";
    }
}
