package io.github.communique.check;

import io.github.communique.model.Dossier;
import io.github.communique.model.Readout;
import io.github.communique.model.ReadoutId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Superseding readouts lead back to a first one. */
final class SupersessionLoopRule implements DossierRule {
    @Override
    public List<FindingCode> codes() {
        return List.of(IntegrityCode.SUPERSESSION_LOOP);
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> findings) {
        Map<ReadoutId, List<ReadoutId>> loops = loops(dossier);
        Place.forEach(dossier, Readout.class, (place, readout) -> {
            List<ReadoutId> loop = loops.remove(readout.id());
            if (loop != null) {
                findings.accept(place.at("supersedes", readout.id())
                        .finding(
                                IntegrityCode.SUPERSESSION_LOOP,
                                "readouts supersede each other in a loop: " + Loops.show(loop)));
            }
        });
    }

    static Map<ReadoutId, List<ReadoutId>> loops(Dossier dossier) {
        List<ReadoutId> ids = dossier.readouts().stream().map(Readout::id).toList();
        return Loops.among(ids, id -> dossier.findReadout(id).flatMap(Readout::supersedes));
    }
}
