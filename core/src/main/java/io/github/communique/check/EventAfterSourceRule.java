package io.github.communique.check;

import io.github.communique.model.Action;
import io.github.communique.model.ActionKind;
import io.github.communique.model.Citation;
import io.github.communique.model.DiplomaticEvent;
import io.github.communique.model.Dossier;
import io.github.communique.model.Source;
import io.github.communique.text.Words;
import io.github.communique.time.Answer;
import io.github.communique.time.EdtfTemporal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A source does not show an event that came after all of its dates. */
final class EventAfterSourceRule implements DossierRule {
    @Override
    public List<FindingCode> codes() {
        return List.of(IntegrityCode.EVENT_AFTER_ITS_SOURCE);
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> findings) {
        Place.forEach(dossier, DiplomaticEvent.class, (place, event) -> {
            if (isKnownBeforehand(event)) {
                return;
            }
            for (int i = 0; i < event.citations().size(); i++) {
                Citation citation = event.citations().get(i);
                Place at = place.at("citations", i, citation).at("source", citation.source());
                dossier.findSource(citation.source())
                        .flatMap(source -> tooEarly(source, event.time()))
                        .ifPresent(
                                message -> findings.accept(at.finding(IntegrityCode.EVENT_AFTER_ITS_SOURCE, message)));
            }
        });
    }

    private static boolean isKnownBeforehand(DiplomaticEvent event) {
        return event instanceof Action action && action.kind() == ActionKind.TREATY_DEADLINE;
    }

    private static Optional<String> tooEarly(Source source, EdtfTemporal time) {
        List<EdtfTemporal> dates = Stream.of(source.published(), source.modified(), source.accessed())
                .flatMap(Optional::stream)
                .toList();
        boolean tooEarly = !dates.isEmpty() && dates.stream().allMatch(date -> date.isBefore(time) == Answer.YES);
        return tooEarly
                ? Optional.of("the dates of source " + Words.quote(source.id()) + ", " + Words.quote(dates.get(0))
                        + " at first, are all before the event, " + Words.quote(time))
                : Optional.empty();
    }
}
