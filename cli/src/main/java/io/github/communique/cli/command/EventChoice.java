package io.github.communique.cli.command;

import io.github.communique.cli.console.CommandFailure;
import io.github.communique.cli.console.Counted;
import io.github.communique.cli.console.ExitCode;
import io.github.communique.cli.console.Streams;
import io.github.communique.model.DiplomaticEvent;
import io.github.communique.model.Dossier;
import io.github.communique.model.EventId;
import io.github.communique.model.Readout;
import java.util.List;
import java.util.Optional;

/** Finds the event that a comparison is of, and says what else there would have been. */
final class EventChoice {
    private static final int SHOWN = 20;

    private final Dossier dossier;
    private final Streams streams;

    EventChoice(Dossier dossier, Streams streams) {
        this.dossier = dossier;
        this.streams = streams;
    }

    DiplomaticEvent choose(Optional<String> id) throws CommandFailure {
        return id.isPresent() ? named(id.get()) : best();
    }

    private DiplomaticEvent named(String id) throws CommandFailure {
        return dossier.events().stream()
                .filter(event -> event.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new CommandFailure(
                        ExitCode.USAGE,
                        "no event '" + id + "' in dossier '" + dossier.id() + "'; it has " + listed(dossier.events())));
    }

    private DiplomaticEvent best() throws CommandFailure {
        List<DiplomaticEvent> told = dossier.events().stream()
                .filter(event -> !readouts(event.id()).isEmpty())
                .toList();
        DiplomaticEvent best = told.stream()
                .reduce((first, second) -> isToldMore(second, first) ? second : first)
                .orElseThrow(() -> new CommandFailure(
                        ExitCode.USAGE,
                        "no event of dossier '" + dossier.id() + "' has a readout, so there is nothing to compare; it"
                                + " has " + listed(dossier.events())));
        List<DiplomaticEvent> others =
                told.stream().filter(event -> !event.equals(best)).toList();
        if (!others.isEmpty()) {
            streams.message("comparing " + described(best) + "; --event chooses another: " + listed(others));
        }
        return best;
    }

    private List<Readout> readouts(EventId event) {
        return dossier.readoutsOf(event);
    }

    /** By more issuers; of as many, in more readouts. */
    private boolean isToldMore(DiplomaticEvent event, DiplomaticEvent than) {
        int byIssuers = Long.compare(issuers(event), issuers(than));
        return byIssuers > 0
                || (byIssuers == 0
                        && readouts(event.id()).size() > readouts(than.id()).size());
    }

    private long issuers(DiplomaticEvent event) {
        return readouts(event.id()).stream().map(Readout::issuer).distinct().count();
    }

    private String listed(List<DiplomaticEvent> events) {
        if (events.isEmpty()) {
            return "no events";
        }
        String more = events.size() > SHOWN ? " and " + (events.size() - SHOWN) + " more" : "";
        return String.join(
                        ", ", events.stream().limit(SHOWN).map(this::described).toList())
                + more;
    }

    private String described(DiplomaticEvent event) {
        return event.id() + " (" + Counted.of(readouts(event.id()).size(), "readout") + ")";
    }
}
