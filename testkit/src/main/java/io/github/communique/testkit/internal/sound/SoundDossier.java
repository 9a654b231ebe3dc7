package io.github.communique.testkit.internal.sound;

import io.github.communique.model.Claim;
import io.github.communique.model.DiplomaticEvent;
import io.github.communique.model.Dossier;
import io.github.communique.model.DossierRecord;
import io.github.communique.model.EventId;
import io.github.communique.model.Party;
import io.github.communique.model.PartyId;
import io.github.communique.model.Person;
import io.github.communique.model.PersonId;
import io.github.communique.model.Readout;
import io.github.communique.model.ReadoutId;
import io.github.communique.model.RecordId;
import io.github.communique.model.Source;
import io.github.communique.model.SourceId;
import io.github.communique.model.Topic;
import io.github.communique.model.TopicId;
import io.github.communique.schema.ModelSchema;
import io.github.communique.schema.ObjectType;
import io.github.communique.schema.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Makes a dossier in which nothing is wrong of one that can be built: every id becomes unique, every reference is
 * turned to a record that there is, and what breaks a rule is changed or left out.
 *
 * <p>An equal dossier gives an equal one. A generator maps arbitrary dossiers through this instead of choosing what can
 * be named beforehand, since each part then shrinks by itself.
 */
public final class SoundDossier {
    private final Ids ids = new Ids();
    private final References references = new References(ids::resolve);
    private final Dossier.Builder sound = Dossier.builder();

    private SoundDossier() {}

    /**
     * Makes a sound dossier.
     *
     * @param raw any dossier
     * @return the sound one; an equal one if nothing was wrong
     */
    public static Dossier of(Dossier raw) {
        return new SoundDossier().make(raw);
    }

    /**
     * Makes a value keep the rules that need nothing but the value to be checked. What it names by id may be nowhere.
     *
     * @param <T> the Java type
     * @param type the type
     * @param raw the value, with as many values in each list as there must be
     * @return a value that keeps them; an equal one if nothing was wrong
     */
    public static <T> T alone(ValueType<T> type, T raw) {
        return new References(Optional::of).resolved(type, raw).orElse(raw);
    }

    private Dossier make(Dossier raw) {
        sound.header(raw.header());
        List<Source> sources = subjects(raw);
        List<DiplomaticEvent> events = events(raw.events(), new SoundEvents(byId(sources, Source::id)));
        readouts(raw.readouts(), byId(events, DiplomaticEvent::id));
        claims(raw.claims());
        return sound.build();
    }

    private List<Source> subjects(Dossier raw) {
        List<PartyId> parties = ids.add(PartyId.class, "party", raw.parties(), Party::id, PartyId::of);
        List<PersonId> people = ids.add(PersonId.class, "person", raw.people(), Person::id, PersonId::of);
        List<TopicId> topics = ids.add(TopicId.class, "topic", raw.topics(), Topic::id, TopicId::of);
        List<SourceId> sources = ids.add(SourceId.class, "source", raw.sources(), Source::id, SourceId::of);
        sound.addAllParties(all(ModelSchema.PARTY, raw.parties(), parties));
        sound.addAllPeople(all(ModelSchema.PERSON, raw.people(), people));
        sound.addAllTopics(SoundTopics.of(all(ModelSchema.TOPIC, raw.topics(), topics)));
        List<Source> made = all(ModelSchema.SOURCE, raw.sources(), sources);
        sound.addAllSources(made);
        return made;
    }

    private List<DiplomaticEvent> events(List<DiplomaticEvent> raw, SoundEvents rules) {
        List<DiplomaticEvent> possible =
                raw.stream().filter(event -> references.in(event).isPresent()).toList();
        List<EventId> own = ids.add(EventId.class, "event", possible, DiplomaticEvent::id, EventId::of);
        List<DiplomaticEvent> made = new ArrayList<>();
        for (int i = 0; i < possible.size(); i++) {
            references.in(possible.get(i), own.get(i)).ifPresent(made::add);
        }
        List<DiplomaticEvent> kept = made.stream().map(rules::of).toList();
        sound.addAllEvents(kept);
        return kept;
    }

    private void readouts(List<Readout> raw, Map<EventId, DiplomaticEvent> events) {
        List<Readout> possible = raw.stream()
                .filter(readout -> references.in(ModelSchema.READOUT, readout).isPresent())
                .toList();
        List<ReadoutId> own = ids.add(ReadoutId.class, "readout", possible, Readout::id, ReadoutId::of);
        List<Readout> made = all(ModelSchema.READOUT, possible, own);
        sound.addAllReadouts(SoundReadouts.of(made, events, sound.build().topicTree()));
    }

    private void claims(List<Claim> raw) {
        SoundClaims rules = new SoundClaims(ids);
        raw.stream()
                .flatMap(claim -> references.in(ModelSchema.CLAIM, claim).stream())
                .map(rules::of)
                .forEach(sound::addClaim);
    }

    private <T extends DossierRecord> List<T> all(
            ObjectType<T, ?> type, List<T> records, List<? extends RecordId> own) {
        List<T> made = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            references.in(type, records.get(i), own.get(i)).ifPresent(made::add);
        }
        return made;
    }

    private static <I, R> Map<I, R> byId(List<R> records, Function<R, I> id) {
        return records.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
