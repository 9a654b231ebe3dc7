package io.github.communique.examples;

import static io.github.communique.examples.Cite.inferredFrom;
import static io.github.communique.examples.Cite.locatedIn;
import static io.github.communique.examples.Cite.verbatim;
import static io.github.communique.examples.OfficialSources.BRIEFING_26;
import static io.github.communique.examples.Parties.RUSSIA;
import static io.github.communique.examples.Parties.UNITED_STATES;
import static io.github.communique.examples.PressSources.GLOBE_LIVE_MEDIA;
import static io.github.communique.examples.PressSources.NEWSER;
import static io.github.communique.examples.PressSources.NPR;
import static io.github.communique.examples.PressSources.PLEDGETIMES_JOKE;
import static io.github.communique.examples.PressSources.RU24;

import io.github.communique.model.Asserter;
import io.github.communique.model.Citation;
import io.github.communique.model.Claim;
import io.github.communique.model.ClaimAspect;
import java.util.List;

/**
 * What single sources say of the Biden–Putin call itself; who began it is disputed.
 *
 * <p>So is its time: the press secretary has it happen after she came out at 12:39, a report has it at noon. EDTF has
 * no intervals of clock times, so her claim has the day as its value and the hour in its evidence.
 */
final class Claims {
    private Claims() {}

    static List<Claim> all() {
        return List.of(
                initiator(
                        UNITED_STATES.value(),
                        WhiteHouseReadouts.BRIEFING,
                        verbatim(BRIEFING_26, "he called him — called President Putin this afternoon")),
                initiator(
                        UNITED_STATES.value(),
                        NPR,
                        inferredFrom(NPR, "But I think it's very telling how he made this phone call.")),
                initiator(
                        UNITED_STATES.value(),
                        PLEDGETIMES_JOKE,
                        locatedIn(PLEDGETIMES_JOKE, "the American side began it, as Psaki is reported to have said")),
                initiator(
                        RUSSIA.value(),
                        RU24,
                        locatedIn(RU24, "at the initiative of Moscow, said beside the account of Peskov’s words")),
                initiator(
                        RUSSIA.value(),
                        NEWSER,
                        locatedIn(NEWSER, "the Kremlin had asked for the call the week before")),
                time(
                        "2021-01-26",
                        WhiteHouseReadouts.BRIEFING,
                        Citation.builder()
                                .from(verbatim(
                                        BRIEFING_26, "The call has happened, I believe, since I have come out here."))
                                .locator("last answer of the briefing, which ran from 12:39 to 1:39 P.M. EST")
                                .build()),
                time(
                        "2021-01-26T12:00:00-05:00",
                        GLOBE_LIVE_MEDIA,
                        locatedIn(
                                GLOBE_LIVE_MEDIA,
                                "at noon, taken as Washington time; the minutes and seconds are the notation’s")),
                duration());
    }

    private static Claim initiator(String party, Asserter asserter, Citation evidence) {
        return claim(ClaimAspect.INITIATOR, party, asserter, evidence);
    }

    private static Claim time(String edtf, Asserter asserter, Citation evidence) {
        return claim(ClaimAspect.TIME, edtf, asserter, evidence);
    }

    private static Claim duration() {
        return claim(
                ClaimAspect.DURATION,
                "PT35M",
                RU24,
                locatedIn(RU24, "a little over 35 minutes, according to Peskov: the value is the lower bound"));
    }

    private static Claim claim(ClaimAspect aspect, String value, Asserter asserter, Citation evidence) {
        return Claim.builder()
                .event(Talks.BIDEN_PUTIN)
                .aspect(aspect)
                .value(value)
                .assertedBy(asserter)
                .addCitation(evidence)
                .build();
    }
}
