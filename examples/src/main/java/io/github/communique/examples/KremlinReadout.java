package io.github.communique.examples;

import static io.github.communique.examples.Cite.locatedIn;
import static io.github.communique.examples.Cite.paraphrasedIn;
import static io.github.communique.examples.Cite.quotedIn;
import static io.github.communique.examples.Parties.RUSSIA;
import static io.github.communique.examples.Parties.UNITED_STATES;
import static io.github.communique.examples.PressSources.CHINA_DAILY;
import static io.github.communique.examples.PressSources.NPR;
import static io.github.communique.examples.PressSources.PLEDGETIMES_PHONE;
import static io.github.communique.examples.PressSources.PLEDGETIMES_START;
import static io.github.communique.examples.PressSources.URDUPOINT;
import static io.github.communique.examples.PressSources.WGOQATAR;
import static io.github.communique.examples.PressSources.WSJ;

import io.github.communique.model.Characterisation;
import io.github.communique.model.Citation;
import io.github.communique.model.CodingExtent;
import io.github.communique.model.Commitment;
import io.github.communique.model.Mention;
import io.github.communique.model.Omission;
import io.github.communique.model.Readout;
import io.github.communique.model.ReadoutForm;
import io.github.communique.model.ReadoutId;
import io.github.communique.model.Rendering;
import io.github.communique.model.SourceId;
import io.github.communique.model.TextStatus;
import io.github.communique.model.TopicId;
import io.github.communique.time.EdtfTemporal;
import io.github.communique.vocabulary.Treatment;
import java.util.List;
import java.util.stream.Stream;

/**
 * The Russian account of the call, known only through reports.
 *
 * <p>No text is held, so nothing can be called absent from it. What no article quoted here carries is cited by locator
 * from reports that do. The order of the mentions is that of those reports.
 */
final class KremlinReadout {
    static final ReadoutId KREMLIN = ReadoutId.of("readout-kremlin");

    private KremlinReadout() {}

    static Readout statement() {
        return Readout.builder()
                .id(KREMLIN)
                .event(Talks.BIDEN_PUTIN)
                .issuer(RUSSIA)
                .form(ReadoutForm.WRITTEN)
                .issued(EdtfTemporal.parse("2021-01-26"))
                .coding(CodingExtent.PARTIAL)
                .addCharacterisation(openAndBusinesslike())
                .addMention(congratulation())
                .addMention(normalisation())
                .addAllMentions(newStart())
                .addMention(bilateral("covid-19"))
                .addMention(bilateral("trade"))
                .addMention(touchedOn("open-skies", "The unilateral withdrawal of the United States."))
                .addMention(international("iran-nuclear"))
                .addMention(international("ukraine"))
                .addMention(touchedOn("ukraine-settlement", "Ukraine as a matter of settlement."))
                .addMention(touchedOn("p5-summit", "The summit is Russia’s proposal."))
                .addMention(contact())
                .addAllOmissions(omissions())
                .build();
    }

    /** One Russian phrase, which is not at hand, in the two English renderings on record. */
    private static Characterisation openAndBusinesslike() {
        return Characterisation.builder()
                .addRendering(Rendering.builder()
                        .language("en")
                        .text("open and businesslike")
                        .status(TextStatus.UNOFFICIAL_TRANSLATION)
                        .addCitation(paraphrasedIn(
                                WSJ, "The Kremlin statement said the conversation was open and businesslike"))
                        .build())
                .addRendering(Rendering.builder()
                        .language("en")
                        .text("businesslike and frank")
                        .status(TextStatus.UNOFFICIAL_TRANSLATION)
                        .addAllCitations(reports(
                                "the tone of the conversation",
                                PLEDGETIMES_PHONE,
                                PLEDGETIMES_START,
                                URDUPOINT,
                                CHINA_DAILY,
                                WGOQATAR))
                        .build())
                .build();
    }

    private static Mention congratulation() {
        return Act.ofRussia(Treatment.CONGRATULATED, "congratulation")
                .toward(UNITED_STATES)
                .summary("On taking office.")
                .addAllCitations(reports("the congratulations", URDUPOINT, PLEDGETIMES_PHONE, PLEDGETIMES_START))
                .build();
    }

    /** The rest of the sentence is garbled in the article and therefore not quoted. */
    private static Mention normalisation() {
        return Act.ofRussia(Treatment.PROPOSED, "relations-normalisation")
                .toward(UNITED_STATES)
                .summary("Putin holds that better relations would be in the interest of both.")
                .addCitation(quotedIn(
                        WSJ,
                        "normalization in ties between Russia and the U.S. would serve the interests of both"
                                + " countries"))
                .build();
    }

    /** "In the coming days" begins with the call and ends on a day not known. */
    private static List<Mention> newStart() {
        return List.of(
                Act.ofBoth(Treatment.WELCOMED, "new-start")
                        .summary("Satisfaction that notes on the extension were exchanged.")
                        .addAllCitations(reports("the exchange of diplomatic notes", URDUPOINT, PLEDGETIMES_START))
                        .build(),
                Act.ofBoth(Treatment.COMMITTED, "new-start")
                        .commitment(Commitment.builder()
                                .action("finish the last steps that keep New START in force")
                                .addParty(UNITED_STATES)
                                .addParty(RUSSIA)
                                .due(EdtfTemporal.parse("2021-01-26/"))
                                .build())
                        .addCitation(paraphrasedIn(
                                WSJ,
                                "the two sides would finish in the coming days final steps needed to assure the treaty"
                                        + " stayed in force"))
                        .build(),
                international("new-start"));
    }

    private static Mention bilateral(String topic) {
        return Act.ofBoth(Treatment.DISCUSSED, topic)
                .addCitation(paraphrasedIn(
                        NPR, "they talked about cooperation in fighting the coronavirus and bilateral trade"))
                .build();
    }

    private static Mention international(String topic) {
        return Act.ofBoth(Treatment.DISCUSSED, topic)
                .addCitation(paraphrasedIn(
                        WSJ, "the two leaders discussed the New START Treaty, Iran’s nuclear program and Ukraine"))
                .build();
    }

    private static Mention touchedOn(String topic, String summary) {
        return Act.ofBoth(Treatment.TOUCHED_ON, topic)
                .summary(summary)
                .addAllCitations(reports("the list of international topics", PLEDGETIMES_PHONE, PLEDGETIMES_START))
                .build();
    }

    private static Mention contact() {
        return Act.ofBoth(Treatment.AGREED, "continued-contact")
                .commitment(Commitment.builder()
                        .action("maintain contact")
                        .addParty(UNITED_STATES)
                        .addParty(RUSSIA)
                        .build())
                .addCitation(paraphrasedIn(WSJ, "both sides agreed to maintain contact"))
                .build();
    }

    /** Only what a source reports as missing: of bounties and elections none says so. */
    private static List<Omission> omissions() {
        return Stream.of("navalny", "cyber", "solarwinds")
                .map(topic -> Omission.builder()
                        .topic(TopicId.of(topic))
                        .reportedBy(WSJ)
                        .addCitation(paraphrasedIn(WSJ, "didn’t mention Mr. Navalny or the hacking attacks"))
                        .build())
                .toList();
    }

    private static List<Citation> reports(String locator, SourceId... reports) {
        return Stream.of(reports).map(report -> locatedIn(report, locator)).toList();
    }
}
