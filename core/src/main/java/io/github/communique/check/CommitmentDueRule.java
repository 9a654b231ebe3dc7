package io.github.communique.check;

import io.github.communique.model.Commitment;
import io.github.communique.model.DiplomaticEvent;
import io.github.communique.model.Dossier;
import io.github.communique.model.Readout;
import io.github.communique.text.Words;
import io.github.communique.time.Answer;
import io.github.communique.time.EdtfTemporal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A commitment is not due before the event at which it was made. */
final class CommitmentDueRule implements DossierRule {
    @Override
    public List<FindingCode> codes() {
        return List.of(IntegrityCode.COMMITMENT_DUE_BEFORE_EVENT);
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> findings) {
        Place.forEach(dossier, Commitment.class, (place, commitment) -> {
            Optional<EdtfTemporal> event =
                    dossier.findEvent(((Readout) place.owner()).event()).map(DiplomaticEvent::time);
            commitment
                    .due()
                    .filter(due -> event.filter(time -> due.isBefore(time) == Answer.YES)
                            .isPresent())
                    .ifPresent(due -> findings.accept(place.at("due", due)
                            .finding(
                                    IntegrityCode.COMMITMENT_DUE_BEFORE_EVENT,
                                    Words.quote(due) + " is before the event, "
                                            + event.map(Words::quote).orElseThrow())));
        });
    }
}
