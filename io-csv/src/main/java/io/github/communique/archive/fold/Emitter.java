package io.github.communique.archive.fold;

import io.github.communique.archive.actor.Actor;
import io.github.communique.archive.event.CodedRow;
import io.github.communique.archive.event.Story;
import io.github.communique.model.Citation;
import io.github.communique.model.DiplomaticEvent;
import io.github.communique.model.Directness;
import io.github.communique.model.DossierRecord;
import io.github.communique.model.PartyId;
import io.github.communique.model.SourceId;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives out records so that no event comes before its parties and sources, and none of these comes twice.
 *
 * <p>Parties are few, as codes and names are, and are all remembered up to the limit. Addresses are without number: the
 * last 131,072 to 262,144 are remembered; one that comes again later gets a source of its own, whose id ends in the
 * number of the generation ({@code /2}), so that ids never clash.
 */
final class Emitter {
    private static final int REMEMBERED = 1 << 17;

    /** Records, and sources that are made when they are asked for. */
    private final Queue<Object> ready = new ArrayDeque<>();

    private final Set<PartyId> parties = new HashSet<>();
    private final RecentKeys sources = new RecentKeys(REMEMBERED);
    private final int maxParties;

    Emitter(int maxParties) {
        this.maxParties = maxParties;
    }

    /** The next record that is ready; null if none is. */
    @Nullable
    DossierRecord poll() {
        Object next = ready.poll();
        return next instanceof NewSource source ? source.make() : (DossierRecord) next;
    }

    /** The next event that is ready; what is before it is passed over. Null if none is. */
    @Nullable
    DiplomaticEvent pollEvent() {
        Object next = ready.poll();
        while (next != null && !(next instanceof DiplomaticEvent)) {
            next = ready.poll();
        }
        return (DiplomaticEvent) next;
    }

    /** Whether the parties of a row are known or can still be taken. */
    boolean hasRoomFor(CodedRow row) {
        return parties.size() + row.sources().size() + row.targets().size() < maxParties
                || (parties.containsAll(ids(row.sources())) && parties.containsAll(ids(row.targets())));
    }

    private static List<PartyId> ids(List<Actor> actors) {
        return actors.stream().map(Actor::id).toList();
    }

    void parties(List<Actor> actors) {
        for (int i = 0; i < actors.size(); i++) {
            Actor actor = actors.get(i);
            if (!actor.isGivenOut()) {
                actor.setGivenOut();
                if (parties.add(actor.id())) {
                    ready.add(actor.party());
                }
            }
        }
    }

    /** Gives out the source of a story if it is new, and cites it. */
    Citation cite(Story story) {
        Citation known = story.citationOf(sources.generation());
        if (known != null) {
            return known;
        }
        int generation = sources.find(story.high(), story.low());
        boolean isNew = generation == 0;
        if (isNew) {
            sources.add(story.high(), story.low());
            generation = sources.generation();
        }
        SourceId sourceId = SourceId.of(generation == 1 ? story.id() : story.id() + "/" + generation);
        if (isNew) {
            ready.add(new NewSource(story, sourceId));
        }
        Citation citation = Citation.builder()
                .source(sourceId)
                .directness(Directness.INFERRED)
                .build();
        story.cited(citation, sources.generation());
        return citation;
    }

    void event(DiplomaticEvent event) {
        ready.add(event);
    }
}
