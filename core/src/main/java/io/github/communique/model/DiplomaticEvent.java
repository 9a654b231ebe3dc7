package io.github.communique.model;

import io.github.communique.time.EdtfTemporal;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/**
 * What happened, and only what nobody disputes: a {@link Call}, a {@link Meeting} or another {@link Action}.
 *
 * <p>What one side alone says of it is a {@link Claim} or stands in a {@link Readout}.
 */
public sealed interface DiplomaticEvent extends DossierRecord permits Call, Meeting, Action {
    /** {@return the id} */
    EventId id();

    /** {@return a title for people; empty where type, time and participants say all} */
    Optional<String> title();

    /** {@return when it was, as sources give it; never taken from the day a source was published} */
    EdtfTemporal time();

    /** {@return the calendar days on which it fell for single parties, in order; empty where all share one} */
    List<LocalDay> localDates();

    /** {@return who took part, in order} */
    List<@Valid Participant> participants();

    /** {@return the types that coding schemes give it, in order; may be empty} */
    List<@Valid Coding> codings();

    /** {@return how it stands to other events, in order; may be empty} */
    List<@Valid EventLink> links();

    /** {@return the evidence that it happened, in order; may be empty} */
    List<@Valid Citation> citations();

    /**
     * What the builders of all events have in common.
     *
     * @param <E> the event
     * @param <B> its builder
     */
    sealed interface Builder<E extends DiplomaticEvent, B extends Builder<E, B>>
            permits Call.Builder, Meeting.Builder, Action.Builder {
        /**
         * Sets {@link DiplomaticEvent#id()}.
         *
         * @param id the id
         * @return this builder
         */
        B id(EventId id);

        /**
         * Sets {@link DiplomaticEvent#title()}.
         *
         * @param title the title, not blank
         * @return this builder
         */
        B title(String title);

        /**
         * Sets {@link DiplomaticEvent#time()}.
         *
         * @param time the time
         * @return this builder
         */
        B time(EdtfTemporal time);

        /**
         * Adds to {@link DiplomaticEvent#localDates()}.
         *
         * @param day a party's calendar day
         * @return this builder
         */
        B addLocalDate(LocalDay day);

        /**
         * Adds to {@link DiplomaticEvent#participants()}.
         *
         * @param participant one who took part
         * @return this builder
         */
        B addParticipant(Participant participant);

        /**
         * Adds to {@link DiplomaticEvent#codings()}.
         *
         * @param coding a coding
         * @return this builder
         */
        B addCoding(Coding coding);

        /**
         * Adds to {@link DiplomaticEvent#links()}.
         *
         * @param link a link
         * @return this builder
         */
        B addLink(EventLink link);

        /**
         * Adds to {@link DiplomaticEvent#citations()}.
         *
         * @param citation a citation
         * @return this builder
         */
        B addCitation(Citation citation);

        /**
         * Sets {@link DiplomaticEvent#extensions()}.
         *
         * @param extensions the extensions
         * @return this builder
         */
        B extensions(Extensions extensions);

        /**
         * Builds the event.
         *
         * @return the event
         * @throws IllegalStateException if a required attribute is not set
         * @throws IllegalArgumentException if an attribute can never be right
         */
        E build();
    }
}
