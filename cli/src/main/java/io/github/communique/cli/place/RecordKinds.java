package io.github.communique.cli.place;

import io.github.communique.model.Claim;
import io.github.communique.model.DiplomaticEvent;
import io.github.communique.model.Dossier;
import io.github.communique.model.DossierHeader;
import io.github.communique.model.DossierRecord;
import io.github.communique.model.Party;
import io.github.communique.model.Person;
import io.github.communique.model.Readout;
import io.github.communique.model.Source;
import io.github.communique.model.Topic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The lists of records in a document, and by what a record of each is told from the others. */
public final class RecordKinds {
    /** The property that identifies a record of most kinds. */
    public static final List<String> ID = List.of("id");

    private static final List<String> CLAIM = List.of("event", "aspect", "value");
    private static final Set<String> LISTS =
            Set.of("parties", "people", "topics", "sources", "events", "readouts", "claims");

    private RecordKinds() {}

    /** Whether a pointer is that of a list of records. */
    public static boolean isList(String pointer) {
        return LISTS.stream().anyMatch(list -> pointer.equals("/" + list));
    }

    /** The properties whose texts make up the key of a record. */
    static List<String> keyProperties(String list) {
        return list.equals("claims") ? CLAIM : ID;
    }

    /** The keys of the records of a dossier, by the name of their list. */
    public static Map<String, List<String>> keys(Dossier dossier) {
        Map<String, List<String>> keys = new HashMap<>();
        dossier.records()
                .filter(item -> !(item instanceof DossierHeader))
                .collect(Collectors.groupingBy(RecordKinds::listOf))
                .forEach((list, items) ->
                        keys.put(list, items.stream().map(RecordKinds::key).toList()));
        return keys;
    }

    /** The name of the list that a record stands in. */
    static String listOf(DossierRecord item) {
        if (item instanceof Party) {
            return "parties";
        } else if (item instanceof Person) {
            return "people";
        } else if (item instanceof Topic) {
            return "topics";
        } else if (item instanceof Source) {
            return "sources";
        } else if (item instanceof DiplomaticEvent) {
            return "events";
        } else if (item instanceof Readout) {
            return "readouts";
        }
        return "claims";
    }

    /** The id of a record; of a claim, which has none, what tells it from others. */
    public static String key(DossierRecord item) {
        if (item instanceof Party party) {
            return party.id().value();
        } else if (item instanceof Person person) {
            return person.id().value();
        } else if (item instanceof Topic topic) {
            return topic.id().value();
        } else if (item instanceof Source source) {
            return source.id().value();
        } else if (item instanceof DiplomaticEvent event) {
            return event.id().value();
        } else if (item instanceof Readout readout) {
            return readout.id().value();
        } else if (item instanceof Claim claim) {
            return key(List.of(claim.event().value(), claim.aspect().value(), claim.value()));
        }
        return ((DossierHeader) item).id().value();
    }

    /** Joins the texts of the key properties; none of them has a line break. */
    static String key(List<String> texts) {
        return String.join("\n", texts);
    }
}
