package io.github.communique.compare;

import io.github.communique.model.Dossier;
import io.github.communique.model.LocalizedText;
import io.github.communique.model.Party;
import io.github.communique.model.PartyId;
import io.github.communique.model.Person;
import io.github.communique.model.PersonId;
import io.github.communique.model.Source;
import io.github.communique.model.SourceId;
import io.github.communique.model.Topic;
import io.github.communique.model.TopicId;
import java.util.List;

/** What a reader calls the records of a dossier; an id that does not resolve is its own label. */
public final class Labels {
    private final Dossier dossier;
    private final String[] languages;

    private Labels(Dossier dossier, String[] languages) {
        this.dossier = dossier;
        this.languages = languages;
    }

    /**
     * Makes the labels of a dossier.
     *
     * @param dossier the dossier
     * @param languages BCP 47 tags, most wanted first; a record without a label in any of them has one in another
     * @return the labels
     */
    public static Labels of(Dossier dossier, List<String> languages) {
        return new Labels(dossier, languages.toArray(String[]::new));
    }

    /**
     * Returns the name of a party.
     *
     * @param id the party
     * @return its name
     */
    public String party(PartyId id) {
        return dossier.findParty(id).map(Party::names).map(this::pick).orElse(id.value());
    }

    /**
     * Returns the name of a person.
     *
     * @param id the person's id
     * @return the person's name
     */
    public String person(PersonId id) {
        return dossier.findPerson(id).map(Person::names).map(this::pick).orElse(id.value());
    }

    /**
     * Returns the preferred label of a topic.
     *
     * @param id the topic
     * @return its label
     */
    public String topic(TopicId id) {
        return dossier.findTopic(id).map(Topic::prefLabels).map(this::pick).orElse(id.value());
    }

    /**
     * Returns the publisher of a source.
     *
     * @param id the source
     * @return who published it
     */
    public String publisher(SourceId id) {
        return dossier.findSource(id).map(Source::publisher).orElse(id.value());
    }

    private String pick(LocalizedText text) {
        return text.inAnyOf(languages);
    }
}
