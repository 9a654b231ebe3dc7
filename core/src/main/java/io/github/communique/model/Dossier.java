package io.github.communique.model;

import io.github.communique.constraint.Constrained;
import jakarta.validation.Valid;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The self-contained unit of exchange: events, the readouts about them, and the parties, people, topics and sources
 * that they name by id.
 *
 * <p>Lists keep their order. Look-ups by id take constant time; of records that share an id, which is a finding, they
 * return the first. A dossier is built even if a reference in it does not resolve: {@code check} finds that.
 */
@Value.Immutable
@ModelStyle
@Constrained
public abstract sealed class Dossier permits ImmutableDossier {
    Dossier() {}

    /** {@return what the dossier says of itself} */
    @Valid
    public abstract DossierHeader header();

    /** {@return the parties, in order} */
    public abstract List<@Valid Party> parties();

    /** {@return the people, in order} */
    public abstract List<@Valid Person> people();

    /** {@return the topics, in order; broader ones need not come first} */
    public abstract List<@Valid Topic> topics();

    /** {@return the sources, in order} */
    public abstract List<@Valid Source> sources();

    /** {@return the events, in order} */
    public abstract List<@Valid DiplomaticEvent> events();

    /** {@return the readouts, in order} */
    public abstract List<@Valid Readout> readouts();

    /** {@return the claims, in order} */
    public abstract List<@Valid Claim> claims();

    @Value.Lazy
    DossierIndex index() {
        return new DossierIndex(this);
    }

    /** {@return the tree that the topics form} */
    @Value.Lazy
    public TopicTree topicTree() {
        return TopicTree.of(topics());
    }

    /** {@return the id} */
    public DossierId id() {
        return header().id();
    }

    /** {@return the title} */
    public String title() {
        return header().title();
    }

    /**
     * Finds a party.
     *
     * @param id its id
     * @return the party, or empty if there is none of that id
     */
    public Optional<Party> findParty(PartyId id) {
        return Optional.ofNullable(index().parties.get(id));
    }

    /**
     * Finds a person.
     *
     * @param id the person's id
     * @return the person, or empty if there is none of that id
     */
    public Optional<Person> findPerson(PersonId id) {
        return Optional.ofNullable(index().people.get(id));
    }

    /**
     * Finds a topic.
     *
     * @param id its id
     * @return the topic, or empty if there is none of that id
     */
    public Optional<Topic> findTopic(TopicId id) {
        return Optional.ofNullable(index().topics.get(id));
    }

    /**
     * Finds a source.
     *
     * @param id its id
     * @return the source, or empty if there is none of that id
     */
    public Optional<Source> findSource(SourceId id) {
        return Optional.ofNullable(index().sources.get(id));
    }

    /**
     * Finds an event.
     *
     * @param id its id
     * @return the event, or empty if there is none of that id
     */
    public Optional<DiplomaticEvent> findEvent(EventId id) {
        return Optional.ofNullable(index().events.get(id));
    }

    /**
     * Returns an event.
     *
     * @param id its id
     * @return the event
     * @throws NoSuchElementException if there is none of that id
     */
    public DiplomaticEvent event(EventId id) {
        return findEvent(id)
                .orElseThrow(() -> new NoSuchElementException("no event '" + id + "' in dossier '" + id() + "'"));
    }

    /**
     * Finds a readout.
     *
     * @param id its id
     * @return the readout, or empty if there is none of that id
     */
    public Optional<Readout> findReadout(ReadoutId id) {
        return Optional.ofNullable(index().readouts.get(id));
    }

    /**
     * Returns a readout.
     *
     * @param id its id
     * @return the readout
     * @throws NoSuchElementException if there is none of that id
     */
    public Readout readout(ReadoutId id) {
        return findReadout(id)
                .orElseThrow(() -> new NoSuchElementException("no readout '" + id + "' in dossier '" + id() + "'"));
    }

    /**
     * Returns the readouts of an event.
     *
     * @param id the event
     * @return its readouts in the order of the dossier; empty if there are none
     */
    public List<Readout> readoutsOf(EventId id) {
        return index().readoutsByEvent.getOrDefault(id, List.of());
    }

    /**
     * Returns the claims about an event.
     *
     * @param id the event
     * @return the claims in the order of the dossier; empty if there are none
     */
    public List<Claim> claimsAbout(EventId id) {
        return index().claimsByEvent.getOrDefault(id, List.of());
    }

    /** {@return all records: the header first, then each kind in the order of the attributes} */
    public Stream<DossierRecord> records() {
        return Stream.of(Stream.of(header()), parties(), people(), topics(), sources(), events(), readouts(), claims())
                .flatMap(part -> part instanceof List<?> list ? list.stream() : (Stream<?>) part)
                .map(DossierRecord.class::cast);
    }

    /** {@return a builder without any attribute set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a dossier; refuses to build without a header. */
    public static final class Builder extends ImmutableDossier.Builder {
        Builder() {}

        /**
         * Puts a record where its kind belongs, after those already there.
         *
         * @param item the record
         * @return this builder
         */
        public Builder add(DossierRecord item) {
            if (item instanceof DossierHeader header) {
                return header(header);
            } else if (item instanceof Party party) {
                return addParty(party);
            } else if (item instanceof Person person) {
                return addPerson(person);
            } else if (item instanceof Topic topic) {
                return addTopic(topic);
            } else if (item instanceof Source source) {
                return addSource(source);
            } else if (item instanceof DiplomaticEvent event) {
                return addEvent(event);
            } else if (item instanceof Readout readout) {
                return addReadout(readout);
            }
            return addClaim((Claim) item);
        }
    }
}
