package io.github.communique.testkit.internal.sound;

import io.github.communique.model.DiplomaticEvent;
import io.github.communique.model.EventId;
import io.github.communique.model.Participant;
import io.github.communique.model.PartyId;
import io.github.communique.model.Readout;
import io.github.communique.model.ReadoutId;
import io.github.communique.model.TopicTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lets readouts be issued by participants, supersede each other in rows, and keep to what they can say. */
final class SoundReadouts {
    private final Map<EventId, DiplomaticEvent> events;
    private final TopicTree topics;
    private final List<Readout> sound = new ArrayList<>();
    private final List<ReadoutId> superseded = new ArrayList<>();

    private SoundReadouts(Map<EventId, DiplomaticEvent> events, TopicTree topics) {
        this.events = events;
        this.topics = topics;
    }

    static List<Readout> of(List<Readout> readouts, Map<EventId, DiplomaticEvent> events, TopicTree topics) {
        SoundReadouts made = new SoundReadouts(events, topics);
        readouts.forEach(made::add);
        return made.sound;
    }

    private void add(Readout readout) {
        Readout.Builder builder = Readout.builder().from(readout);
        EventId event = readout.event();
        Optional<Readout> earlier = readout.supersedes().flatMap(this::openTo);
        if (earlier.isPresent()) {
            event = earlier.get().event();
            superseded.add(earlier.get().id());
            builder.supersedes(earlier.get().id())
                    .issuer(earlier.get().issuer())
                    .revision(Math.max(readout.revision(), earlier.get().revision() + 1));
        } else {
            List<PartyId> present = present(event);
            builder.supersedes(Optional.empty())
                    .issuer(present.isEmpty() ? readout.issuer() : Pick.wanted(readout.issuer(), present));
        }
        ReadoutContent content = new ReadoutContent(events, event, present(event), topics);
        sound.add(content.in(builder.event(event).build()));
    }

    /** Finds an earlier readout that none supersedes yet. */
    private Optional<Readout> openTo(ReadoutId wanted) {
        List<Readout> open = sound.stream()
                .filter(readout -> !superseded.contains(readout.id()) && readout.revision() < Integer.MAX_VALUE)
                .toList();
        return open.stream()
                .filter(readout -> readout.id().equals(wanted))
                .findFirst()
                .or(() -> open.isEmpty() ? Optional.empty() : Optional.of(Pick.from(open, wanted)));
    }

    private List<PartyId> present(EventId event) {
        return Optional.ofNullable(events.get(event)).stream()
                .flatMap(found -> found.participants().stream())
                .map(Participant::party)
                .distinct()
                .toList();
    }
}
