package io.github.communique.cli.command;

import io.github.communique.cli.console.Counted;
import io.github.communique.compare.Labels;
import io.github.communique.model.Action;
import io.github.communique.model.Call;
import io.github.communique.model.CodingExtent;
import io.github.communique.model.DiplomaticEvent;
import io.github.communique.model.Dossier;
import io.github.communique.model.DossierHeader;
import io.github.communique.model.Meeting;
import io.github.communique.model.Participant;
import io.github.communique.model.Readout;
import io.github.communique.model.Source;
import io.github.communique.text.SafeText;
import io.github.communique.vocabulary.Term;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is in a dossier, as text for a terminal. */
final class Overview {
    private static final int WIDTH = 100;

    private final Dossier dossier;
    private final Labels labels;
    private final StringBuilder text = new StringBuilder();

    Overview(Dossier dossier, Labels labels) {
        this.dossier = dossier;
        this.labels = labels;
    }

    String text() {
        header(dossier.header());
        counts();
        section("EVENTS", dossier.events().isEmpty());
        dossier.events().forEach(this::event);
        orphans();
        section("SOURCES", dossier.sources().isEmpty());
        dossier.sources().forEach(this::source);
        return text.toString();
    }

    private void header(DossierHeader header) {
        line("", header.title());
        header.description().ifPresent(this::paragraph);
        line("", "");
        line("  Id        ", header.id().value());
        header.created().ifPresent(created -> line("  Created   ", created.toString()));
        header.licence().ifPresent(licence -> line("  Licence   ", licence));
    }

    private void counts() {
        line(
                "  Records   ",
                Stream.of(
                                Counted.of(dossier.parties().size(), "party", "parties"),
                                Counted.of(dossier.people().size(), "person", "people"),
                                Counted.of(dossier.topics().size(), "topic"),
                                Counted.of(dossier.sources().size(), "source"),
                                Counted.of(dossier.events().size(), "event"),
                                Counted.of(dossier.readouts().size(), "readout"),
                                Counted.of(dossier.claims().size(), "claim"))
                        .collect(Collectors.joining(", ")));
    }

    private void event(DiplomaticEvent event) {
        line("", "");
        line("  ", event.id().value(), event.time().toString(), kind(event));
        event.title().ifPresent(title -> line("    ", title));
        event.participants().forEach(participant -> line("    ", participant(participant)));
        dossier.readoutsOf(event.id()).forEach(readout -> readout("    ", readout));
        int claims = dossier.claimsAbout(event.id()).size();
        if (claims > 0) {
            line("    ", Counted.of(claims, "claim") + " about it");
        }
    }

    /** A readout of an event that is not there must not be lost from sight. */
    private void orphans() {
        List<Readout> orphans = dossier.readouts().stream()
                .filter(readout -> dossier.findEvent(readout.event()).isEmpty())
                .toList();
        if (!orphans.isEmpty()) {
            section("READOUTS OF EVENTS THAT ARE NOT HERE", false);
        }
        orphans.forEach(readout -> {
            line("", "");
            line("  ", readout.event().value());
            readout("    ", readout);
        });
    }

    private void readout(String lead, Readout readout) {
        String texts = readout.texts().isEmpty()
                ? "known only through reports"
                : readout.isHeldWhole() ? "text held whole" : "text not held whole";
        String coding = readout.coding() == CodingExtent.COMPLETE ? "coded completely" : "coded in part";
        line(
                lead + "- ",
                readout.id() + ": " + labels.party(readout.issuer()) + ", " + words(readout.form()) + ", issued "
                        + readout.issued());
        line(
                lead + "  ",
                texts + ", " + coding + "; "
                        + Counted.of(readout.mentions().size(), "mention") + ", "
                        + Counted.of(readout.omissions().size(), "reported omission")
                        + readout.supersedes().map(id -> "; supersedes " + id).orElse(""));
    }

    private void source(Source source) {
        String published = source.published().map(time -> ", " + time).orElse("");
        line("  ", source.id().value(), words(source.kind()) + ", " + source.publisher() + published);
        line("    ", source.title());
    }

    private String participant(Participant participant) {
        String party = labels.party(participant.party());
        String who = Stream.of(participant.person().map(labels::person), participant.office())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return who.isEmpty() ? party : who + " (" + party + ")";
    }

    private static String kind(DiplomaticEvent event) {
        if (event instanceof Call call) {
            return "call, " + words(call.medium());
        } else if (event instanceof Meeting meeting) {
            return "meeting, " + words(meeting.format());
        }
        return "action, " + words(((Action) event).kind());
    }

    private static String words(Term term) {
        return term.value().replace('-', ' ');
    }

    private void section(String heading, boolean isEmpty) {
        line("", "");
        line("", heading);
        if (isEmpty) {
            line("  ", "none");
        }
    }

    private void paragraph(String content) {
        line("", "");
        StringBuilder row = new StringBuilder();
        for (String word : SafeText.line(content).split(" ", -1)) {
            if (!row.isEmpty() && row.length() + 1 + word.length() > WIDTH) {
                line("", row.toString());
                row.setLength(0);
            }
            row.append(row.isEmpty() ? "" : " ").append(word);
        }
        line("", row.toString());
    }

    /** Adds a line, its parts two spaces apart. */
    private void line(String lead, String... parts) {
        text.append(lead)
                .append(Stream.of(parts).map(SafeText::line).collect(Collectors.joining("  ")))
                .append('\n');
    }
}
