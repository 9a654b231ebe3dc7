package io.github.communique.examples;

import static io.github.communique.examples.Cite.verbatim;
import static io.github.communique.examples.OfficialSources.BRIEFING_26;
import static io.github.communique.examples.OfficialSources.READOUT_PUTIN;
import static io.github.communique.examples.Parties.RUSSIA;
import static io.github.communique.examples.Parties.UKRAINE;
import static io.github.communique.examples.Parties.UNITED_STATES;

import io.github.communique.model.CodingExtent;
import io.github.communique.model.Commitment;
import io.github.communique.model.Mention;
import io.github.communique.model.Modality;
import io.github.communique.model.Readout;
import io.github.communique.model.ReadoutForm;
import io.github.communique.model.ReadoutId;
import io.github.communique.model.ReadoutText;
import io.github.communique.model.Sha256;
import io.github.communique.model.TextExtent;
import io.github.communique.model.TextStatus;
import io.github.communique.time.EdtfTemporal;
import io.github.communique.vocabulary.Treatment;
import java.util.List;

/**
 * The two American accounts of the Biden–Putin call: the press secretary's answer, then the written readout.
 *
 * <p>Neither says how the call went as a whole, so neither has a characterisation: "transparent and consistent" is how
 * the presidents mean to communicate in future.
 */
final class WhiteHouseReadouts {
    static final ReadoutId BRIEFING = ReadoutId.of("readout-white-house-briefing");
    static final ReadoutId WRITTEN = ReadoutId.of("readout-white-house-written");

    private WhiteHouseReadouts() {}

    /**
     * Psaki's answer on 26 January, the last of the briefing, which ended at 1:39 P.M. EST: hence the time of issue,
     * whose seconds are only what EDTF demands. She states what Biden called for, not what was said: every mention is
     * planned, and the coding is partial since she refers to a readout still to come.
     */
    static Readout briefing() {
        return Readout.builder()
                .id(BRIEFING)
                .event(Talks.BIDEN_PUTIN)
                .issuer(UNITED_STATES)
                .form(ReadoutForm.BRIEFING)
                .issued(EdtfTemporal.parse("2021-01-26T13:39:00-05:00"))
                .addText(ReadoutText.builder()
                        .language("en")
                        .status(TextStatus.ORIGINAL)
                        .source(BRIEFING_26)
                        .extent(TextExtent.WHOLE)
                        .build())
                .coding(CodingExtent.PARTIAL)
                .addAllMentions(intentions())
                .build();
    }

    private static List<Mention> intentions() {
        return List.of(
                intention(
                                Treatment.DISCUSSED,
                                "new-start",
                                "discussing our willingness to extend New START for five years")
                        .summary("The American readiness to extend the treaty by five years.")
                        .build(),
                intention(
                                Treatment.REAFFIRMED_SUPPORT,
                                "ukraine-sovereignty",
                                "to reaffirm our strong support for Ukraine sovereignty")
                        .toward(UKRAINE)
                        .summary("Support that she calls strong.")
                        .build(),
                intention(
                                Treatment.ACCUSED,
                                "ukraine-aggression",
                                "in the face of Russians’ ongoing — Russia’s ongoing aggression")
                        .toward(RUSSIA)
                        .summary("Named as what makes the support for Ukraine needed.")
                        .build(),
                intendedConcern("solarwinds", "including the SolarWinds hack"),
                intendedConcern(
                        "afghanistan-bounties",
                        "reports of Russia placing bounties on United States soldiers in Afghanistan"),
                intendedConcern("us-2020-election", "interference in the 2020 Election"),
                intendedConcern("navalny-poisoning", "the poisoning of Alexei Navalny"),
                intendedConcern("protest-policing", "treatment of peaceful protestors by Russian security forces"),
                intention(
                                Treatment.WARNED,
                                "us-response-warning",
                                "the United States will act firmly in defense of our national interests in response to"
                                        + " malign actions by Russia")
                        .toward(RUSSIA)
                        .summary("Firm action in answer to what Russia does amiss; no measure is named.")
                        .build());
    }

    private static Mention.Builder intention(Treatment treatment, String topic, String words) {
        return Act.ofUnitedStates(treatment, topic)
                .modality(Modality.PLANNED)
                .addCitation(verbatim(BRIEFING_26, words));
    }

    private static Mention intendedConcern(String topic, String words) {
        return intention(Treatment.RAISED_CONCERN, topic, "to raise matters of concern")
                .toward(RUSSIA)
                .addCitation(verbatim(BRIEFING_26, words))
                .build();
    }

    /** The readout as published, coded in full: a topic without a mention here is not in the text. */
    static Readout written() {
        return Readout.builder()
                .id(WRITTEN)
                .event(Talks.BIDEN_PUTIN)
                .issuer(UNITED_STATES)
                .form(ReadoutForm.WRITTEN)
                .issued(EdtfTemporal.parse("2021-01-26T14:26:27-05:00"))
                .addText(ReadoutText.builder()
                        .language("en")
                        .status(TextStatus.ORIGINAL)
                        .source(READOUT_PUTIN)
                        .sha256(Sha256.of("07cc116497790b2f7a4ef4c00bf4cbda2180a139ebad670ccc3b21586b8eb69c"))
                        .extent(TextExtent.WHOLE)
                        .build())
                .coding(CodingExtent.COMPLETE)
                .addAllMentions(armsControl())
                .addMention(ukraine())
                .addMention(concern("solarwinds", "the SolarWinds hack"))
                .addMention(concern(
                        "afghanistan-bounties",
                        "reports of Russia placing bounties on United States soldiers in Afghanistan"))
                .addMention(concern("us-2020-election", "interference in the 2020 United States election"))
                .addMention(navalny())
                .addMention(warning())
                .addMention(contact())
                .build();
    }

    private static List<Mention> armsControl() {
        return List.of(
                Act.ofBoth(Treatment.DISCUSSED, "new-start")
                        .summary("That both countries are ready to extend the treaty by five years.")
                        .addCitation(verbatim(
                                READOUT_PUTIN,
                                "They discussed both countries’ willingness to extend New START for five years"))
                        .build(),
                Act.ofBoth(Treatment.AGREED, "new-start")
                        .commitment(Commitment.builder()
                                .action("have teams work urgently to complete the extension of New START")
                                .addParty(UNITED_STATES)
                                .addParty(RUSSIA)
                                .due(EdtfTemporal.parse("2021-02-05"))
                                .build())
                        .addCitation(verbatim(
                                READOUT_PUTIN,
                                "agreeing to have their teams work urgently to complete the extension by February 5"))
                        .build(),
                Act.ofBoth(Treatment.AGREED, "strategic-stability")
                        .commitment(Commitment.builder()
                                .action("explore strategic stability discussions")
                                .addParty(UNITED_STATES)
                                .addParty(RUSSIA)
                                .build())
                        .addCitation(
                                verbatim(READOUT_PUTIN, "They also agreed to explore strategic stability discussions"))
                        .build(),
                scopeOfDiscussions("arms-control"),
                scopeOfDiscussions("emerging-security-issues"));
    }

    /** The text names these as what the discussions would cover; nothing is agreed about them yet. */
    private static Mention scopeOfDiscussions(String topic) {
        return Act.ofBoth(Treatment.TOUCHED_ON, topic)
                .summary("Named as a subject of the strategic stability discussions to explore.")
                .addCitation(verbatim(READOUT_PUTIN, "on a range of arms control and emerging security issues"))
                .build();
    }

    private static Mention ukraine() {
        return Act.ofUnitedStates(Treatment.REAFFIRMED_SUPPORT, "ukraine-sovereignty")
                .toward(UKRAINE)
                .summary("Support that the text calls firm.")
                .addCitation(verbatim(
                        READOUT_PUTIN,
                        "President Biden reaffirmed the United States’ firm support for Ukraine’s sovereignty"))
                .build();
    }

    private static Mention concern(String topic, String words) {
        return concern(topic).addCitation(verbatim(READOUT_PUTIN, words)).build();
    }

    private static Mention.Builder concern(String topic) {
        return Act.ofUnitedStates(Treatment.RAISED_CONCERN, topic)
                .toward(RUSSIA)
                .addCitation(verbatim(READOUT_PUTIN, "He also raised other matters of concern"));
    }

    private static Mention navalny() {
        return concern("navalny-poisoning")
                .summary("The poisoning, not the detention that a press report of this call names instead.")
                .addCitation(verbatim(READOUT_PUTIN, "the poisoning of Aleksey Navalny"))
                .build();
    }

    private static Mention warning() {
        return Act.ofUnitedStates(Treatment.WARNED, "us-response-warning")
                .toward(RUSSIA)
                .summary("Firm action should Russia harm the United States or its allies; no measure is named.")
                .addCitation(verbatim(
                        READOUT_PUTIN,
                        "the United States will act firmly in defense of its national interests in response to actions"
                                + " by Russia that harm us or our allies"))
                .build();
    }

    private static Mention contact() {
        return Act.ofBoth(Treatment.AGREED, "continued-contact")
                .commitment(Commitment.builder()
                        .action("maintain transparent and consistent communication")
                        .addParty(UNITED_STATES)
                        .addParty(RUSSIA)
                        .build())
                .addCitation(verbatim(
                        READOUT_PUTIN,
                        "The two presidents agreed to maintain transparent and consistent communication going forward"))
                .build();
    }
}
