package io.github.communique.examples;

import static io.github.communique.examples.Cite.paraphrasedIn;
import static io.github.communique.examples.Cite.verbatim;
import static io.github.communique.examples.OfficialSources.BRIEFING_21;
import static io.github.communique.examples.OfficialSources.BRIEFING_25;
import static io.github.communique.examples.OfficialSources.READOUT_PUTIN;
import static io.github.communique.examples.PressSources.NPR;
import static io.github.communique.examples.PressSources.WSJ;
import static io.github.communique.examples.Talks.link;

import io.github.communique.model.Action;
import io.github.communique.model.ActionKind;
import io.github.communique.model.DiplomaticEvent;
import io.github.communique.model.EventId;
import io.github.communique.model.LinkRelation;
import io.github.communique.model.Participant;
import io.github.communique.time.EdtfTemporal;
import java.util.List;

/** What the call is understood by: acts before it and the deadline after it. */
final class Background {
    static final EventId ARREST = EventId.of("arrest-navalny-2021-01-17");
    static final EventId PROTESTS = EventId.of("protests-russia-2021-01-23");
    static final EventId NEW_START_ANNOUNCEMENT = EventId.of("announcement-new-start-2021-01-21");
    static final EventId INTELLIGENCE_TASKING = EventId.of("tasking-intelligence-2021-01-21");
    static final EventId BLINKEN_CONFIRMATION = EventId.of("confirmation-blinken-2021-01");
    static final EventId G7_STATEMENT = EventId.of("statement-g7-navalny-2021-01");
    static final EventId NEW_START_LAPSE = EventId.of("deadline-new-start-2021-02-05");

    private Background() {}

    static List<DiplomaticEvent> all() {
        return List.of(
                arrest(),
                newStartAnnouncement(),
                intelligenceTasking(),
                protests(),
                g7Statement(),
                blinkenConfirmation(),
                newStartLapse());
    }

    private static Action arrest() {
        return action(ARREST, ActionKind.ARREST, "2021-01-17")
                .title("Arrest of Alexei Navalny")
                .description("Alexei Navalny is arrested on his return to Russia from Germany")
                .addParticipant(Participants.party(Parties.RUSSIA))
                .addLink(link(LinkRelation.PRECEDES, PROTESTS))
                .addLink(link(LinkRelation.CONTEXT_OF, Talks.BIDEN_PUTIN))
                .addCitation(paraphrasedIn(WSJ, "Navalny was arrested Jan. 17 upon returning from Germany."))
                .addCitation(verbatim(BRIEFING_25, "the arrest of opposition figure Alexei Navalny"))
                .build();
    }

    private static Action newStartAnnouncement() {
        return action(NEW_START_ANNOUNCEMENT, ActionKind.STATEMENT, "2021-01-21")
                .title("Announcement on New START")
                .description("The new administration says that it will seek to extend New START by five years")
                .addParticipant(Participants.party(Parties.UNITED_STATES))
                .addLink(link(LinkRelation.PRECEDES, NEW_START_LAPSE))
                .addLink(link(LinkRelation.CONTEXT_OF, Talks.BIDEN_PUTIN))
                .addCitation(verbatim(
                        BRIEFING_21,
                        "the United States intends to seek a five-year extension of New START, as the treaty permits"))
                .addCitation(paraphrasedIn(
                        WSJ,
                        "Mr. Biden’s administration said last week that it would seek to maintain the New"
                                + " START treaty"))
                .build();
    }

    private static Action intelligenceTasking() {
        return action(INTELLIGENCE_TASKING, ActionKind.ACCUSATION, "2021-01-21")
                .title("Intelligence assessment of Russian acts")
                .description(
                        "Biden has the intelligence community assess the SolarWinds breach, interference in the 2020"
                                + " election, the use of chemical weapons against Navalny and the alleged bounties")
                .addParticipant(Participants.biden("President of the United States"))
                .addLink(link(LinkRelation.SAME_DAY, NEW_START_ANNOUNCEMENT, "announced in the same answer"))
                .addLink(link(LinkRelation.CONTEXT_OF, Talks.BIDEN_PUTIN))
                .addCitation(verbatim(
                        BRIEFING_21,
                        "the President is also issuing a tasking to the intelligence community for its full assessment"
                                + " of the SolarWinds cyber breach"))
                .addCitation(paraphrasedIn(
                        WSJ, "he has asked the intelligence community to assess the recent Russian hacking"))
                .build();
    }

    /** The caption says Saturday and gives a number; the body says "last weekend" and "thousands". */
    private static Action protests() {
        return action(PROTESTS, ActionKind.PROTEST, "2021-01-23")
                .title("Protests across Russia")
                .description("Demonstrators across Russia support Alexei Navalny; police detain over 3,000")
                .addParticipant(Participants.party(Parties.RUSSIA))
                .addLink(link(LinkRelation.RESPONDS_TO, ARREST))
                .addLink(link(LinkRelation.CONTEXT_OF, Talks.BIDEN_PUTIN))
                .addCitation(paraphrasedIn(
                        WSJ,
                        "Demonstrations in support of Russian opposition leader Alexei Navalny sprung up across Russia"
                                + " Saturday, ending with the detention of over 3,000 protesters."))
                .addCitation(verbatim(BRIEFING_25, "protests in Russian cities over the arrest of Alexei Navalny"))
                .build();
    }

    /** Undated in the sources at hand: not before the arrest that it condemns, not after the call. */
    private static Action g7Statement() {
        return action(G7_STATEMENT, ActionKind.STATEMENT, "2021-01-17/2021-01-26")
                .title("Statement of the G7 foreign ministers on Navalny")
                .description("The foreign ministers of the G7 condemn the imprisonment of Alexei Navalny")
                .addParticipant(Participants.party(Parties.G7))
                .addLink(link(LinkRelation.RESPONDS_TO, ARREST))
                .addLink(link(LinkRelation.CONTEXT_OF, Talks.BIDEN_PUTIN))
                .addCitation(paraphrasedIn(
                        NPR, "Blinken and the other foreign ministers of the G-7 condemned Navalny's imprisonment"))
                .build();
    }

    /** Undated in the sources at hand: before the call. */
    private static Action blinkenConfirmation() {
        return action(BLINKEN_CONFIRMATION, ActionKind.APPOINTMENT, "../2021-01-26")
                .title("Confirmation of Antony Blinken")
                .description("Antony Blinken is confirmed as secretary of state")
                .addParticipant(Participant.builder()
                        .party(Parties.UNITED_STATES)
                        .person(People.BLINKEN)
                        .build())
                .addLink(link(LinkRelation.PRECEDES, Talks.BIDEN_PUTIN))
                .addCitation(paraphrasedIn(NPR, "after Antony Blinken was confirmed as secretary of state"))
                .build();
    }

    private static Action newStartLapse() {
        return action(NEW_START_LAPSE, ActionKind.TREATY_DEADLINE, "2021-02-05")
                .title("New START due to lapse")
                .description("The day on which New START lapses unless it is extended")
                .addParticipant(Participants.party(Parties.UNITED_STATES))
                .addParticipant(Participants.party(Parties.RUSSIA))
                .addLink(link(LinkRelation.FOLLOWS, Talks.BIDEN_PUTIN))
                .addCitation(paraphrasedIn(WSJ, "The accord is scheduled to lapse on Feb. 5"))
                .addCitation(verbatim(READOUT_PUTIN, "complete the extension by February 5"))
                .build();
    }

    private static Action.Builder action(EventId id, ActionKind kind, String time) {
        return Action.builder().id(id).kind(kind).time(EdtfTemporal.parse(time));
    }
}
