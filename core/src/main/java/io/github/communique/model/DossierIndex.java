package io.github.communique.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The records of a dossier by id; of records that share an id, the first. */
final class DossierIndex {
    final Map<PartyId, Party> parties;
    final Map<PersonId, Person> people;
    final Map<TopicId, Topic> topics;
    final Map<SourceId, Source> sources;
    final Map<EventId, DiplomaticEvent> events;
    final Map<ReadoutId, Readout> readouts;
    final Map<EventId, List<Readout>> readoutsByEvent;
    final Map<EventId, List<Claim>> claimsByEvent;

    DossierIndex(Dossier dossier) {
        parties = first(dossier.parties(), Party::id);
        people = first(dossier.people(), Person::id);
        topics = first(dossier.topics(), Topic::id);
        sources = first(dossier.sources(), Source::id);
        events = first(dossier.events(), DiplomaticEvent::id);
        readouts = first(dossier.readouts(), Readout::id);
        readoutsByEvent = group(dossier.readouts(), Readout::event);
        claimsByEvent = group(dossier.claims(), Claim::event);
    }

    private static <K, V> Map<K, V> first(List<V> records, Function<V, K> id) {
        Map<K, V> byId = new HashMap<>();
        records.forEach(item -> byId.putIfAbsent(id.apply(item), item));
        return byId;
    }

    private static <K, V> Map<K, List<V>> group(List<V> records, Function<V, K> key) {
        Map<K, List<V>> groups = new HashMap<>();
        records.forEach(item ->
                groups.computeIfAbsent(key.apply(item), k -> new ArrayList<>()).add(item));
        groups.replaceAll((k, list) -> List.copyOf(list));
        return groups;
    }
}
