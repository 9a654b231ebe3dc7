package io.github.communique.examples;

import static io.github.communique.examples.Cite.inferredFrom;
import static io.github.communique.examples.Cite.paraphrasedIn;
import static io.github.communique.examples.Cite.verbatim;
import static io.github.communique.examples.OfficialSources.READOUT_PUTIN;
import static io.github.communique.examples.OfficialSources.READOUT_STOLTENBERG;
import static io.github.communique.examples.PressSources.NPR;
import static io.github.communique.examples.PressSources.WSJ;

import io.github.communique.model.Call;
import io.github.communique.model.CallMedium;
import io.github.communique.model.Coding;
import io.github.communique.model.DiplomaticEvent;
import io.github.communique.model.EventId;
import io.github.communique.model.EventLink;
import io.github.communique.model.LinkRelation;
import io.github.communique.model.Meeting;
import io.github.communique.model.MeetingFormat;
import io.github.communique.model.Participant;
import io.github.communique.time.EdtfTemporal;
import io.github.communique.vocabulary.CodingScheme;
import java.util.List;

/** The two calls of 26 January 2021 and the two earlier talks that the articles recall. */
final class Talks {
    static final EventId BIDEN_PUTIN = EventId.of("call-biden-putin-2021-01-26");
    static final EventId BIDEN_STOLTENBERG = EventId.of("call-biden-stoltenberg-2021-01-26");
    static final EventId MEETING_2011 = EventId.of("meeting-biden-putin-2011");
    static final EventId TRUMP_PUTIN = EventId.of("call-trump-putin-2020");

    private static final EdtfTemporal DAY = EdtfTemporal.parse("2021-01-26");

    private Talks() {}

    static List<DiplomaticEvent> all() {
        return List.of(bidenPutin(), bidenStoltenberg(), meeting2011(), trumpPutin());
    }

    /** It is the same day in Washington and in Moscow, so no local dates are given. */
    private static Call bidenPutin() {
        return Call.builder()
                .id(BIDEN_PUTIN)
                .title("First call of Biden as president with Putin")
                .time(DAY)
                .addParticipant(Participants.biden("President of the United States"))
                .addParticipant(Participants.putin())
                .addCoding(Coding.builder()
                        .scheme(CodingScheme.CAMEO_1_1B3)
                        .code("041")
                        .build())
                .addLink(link(LinkRelation.SAME_DAY, BIDEN_STOLTENBERG))
                .addLink(link(LinkRelation.FOLLOWS, MEETING_2011))
                .addLink(link(LinkRelation.FOLLOWS, TRUMP_PUTIN))
                .addLink(link(LinkRelation.FOLLOWS, Background.NEW_START_ANNOUNCEMENT))
                .addLink(link(LinkRelation.FOLLOWS, Background.BLINKEN_CONFIRMATION))
                .addLink(link(LinkRelation.PRECEDES, Background.NEW_START_LAPSE))
                .medium(CallMedium.TELEPHONE)
                .addCitation(verbatim(READOUT_PUTIN, "spoke today with President Vladimir Putin of Russia"))
                .addCitation(
                        paraphrasedIn(WSJ, "held his first call as president with Russian President Vladimir Putin"))
                .addCitation(
                        paraphrasedIn(NPR, "So what exactly did Biden and Putin talk about in their first phone call?"))
                .build();
    }

    /** No source at hand says by what means the two spoke. */
    private static Call bidenStoltenberg() {
        return Call.builder()
                .id(BIDEN_STOLTENBERG)
                .title("Call of Biden with the Secretary General of NATO")
                .time(DAY)
                .addParticipant(Participants.biden("President of the United States"))
                .addParticipant(Participants.stoltenberg())
                .addLink(link(LinkRelation.SAME_DAY, BIDEN_PUTIN))
                .medium(CallMedium.UNSPECIFIED)
                .addCitation(verbatim(READOUT_STOLTENBERG, "spoke today with Secretary General Jens Stoltenberg"))
                .addCitation(paraphrasedIn(
                        WSJ, "Mr. Biden also spoke to NATO Secretary-General Jens Stoltenberg during the day"))
                .addCitation(paraphrasedIn(NPR, "Biden also called the secretary general of NATO yesterday"))
                .build();
    }

    /** The articles give the year and no more: neither place nor host nor format, nor Putin's office at the time. */
    private static Meeting meeting2011() {
        return Meeting.builder()
                .id(MEETING_2011)
                .title("Meeting of Biden, then vice president, with Putin")
                .time(EdtfTemporal.parse("2011"))
                .addParticipant(Participants.biden("Vice President of the United States"))
                .addParticipant(Participant.builder()
                        .party(Parties.RUSSIA)
                        .person(People.PUTIN)
                        .build())
                .addLink(link(LinkRelation.CONTEXT_OF, BIDEN_PUTIN))
                .format(MeetingFormat.UNSPECIFIED)
                .addCitation(
                        paraphrasedIn(WSJ, "who as vice president held a face-to-face meeting with Mr. Putin in 2011"))
                .addCitation(
                        paraphrasedIn(NPR, "Biden has met Putin before, when Biden was vice president under Obama"))
                .build();
    }

    /** "Six months ago - last summer" is a month, approximately, not a day; that it was Trump follows from the time. */
    private static Call trumpPutin() {
        return Call.builder()
                .id(TRUMP_PUTIN)
                .title("Last known call of the previous American president with Putin")
                .time(EdtfTemporal.parse("2020-07~"))
                .addParticipant(Participants.trump())
                .addParticipant(Participants.putin())
                .addLink(link(LinkRelation.CONTEXT_OF, BIDEN_PUTIN))
                .medium(CallMedium.TELEPHONE)
                .addCitation(inferredFrom(
                        NPR,
                        "a phone call between the Russian and American presidents was six months ago - last summer"))
                .build();
    }

    static EventLink link(LinkRelation relation, EventId target) {
        return EventLink.builder().relation(relation).target(target).build();
    }

    static EventLink link(LinkRelation relation, EventId target, String note) {
        return EventLink.builder().relation(relation).target(target).note(note).build();
    }
}
