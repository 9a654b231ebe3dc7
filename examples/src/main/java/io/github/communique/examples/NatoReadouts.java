package io.github.communique.examples;

import static io.github.communique.examples.Cite.quotedIn;
import static io.github.communique.examples.Cite.verbatim;
import static io.github.communique.examples.OfficialSources.READOUT_STOLTENBERG;
import static io.github.communique.examples.Parties.NATO;
import static io.github.communique.examples.Parties.UNITED_STATES;
import static io.github.communique.examples.PressSources.WSJ;

import io.github.communique.model.CodingExtent;
import io.github.communique.model.Commitment;
import io.github.communique.model.Mention;
import io.github.communique.model.Readout;
import io.github.communique.model.ReadoutForm;
import io.github.communique.model.ReadoutId;
import io.github.communique.model.ReadoutText;
import io.github.communique.model.Sha256;
import io.github.communique.model.TextExtent;
import io.github.communique.model.TextStatus;
import io.github.communique.model.TopicId;
import io.github.communique.time.EdtfTemporal;
import io.github.communique.vocabulary.Treatment;
import java.util.List;

/** The two accounts of the Biden–Stoltenberg call: the White House's in full, NATO's as reported. */
final class NatoReadouts {
    static final ReadoutId WHITE_HOUSE = ReadoutId.of("readout-white-house-stoltenberg");
    static final ReadoutId NATO_STATEMENT = ReadoutId.of("readout-nato-stoltenberg");

    private static final String CONCERNS =
            "the full range of shared security concerns , including Afghanistan," + " Iraq, and Russia";
    private static final String IMPORTANCE =
            "emphasized the importance of shared values, consultation, and capabilities";
    private static final String THREATS = "to strengthen deterrence and counter new and emerging threats,"
            + " including climate change and global health security";

    private NatoReadouts() {}

    static Readout whiteHouse() {
        return Readout.builder()
                .id(WHITE_HOUSE)
                .event(Talks.BIDEN_STOLTENBERG)
                .issuer(UNITED_STATES)
                .form(ReadoutForm.WRITTEN)
                .issued(EdtfTemporal.parse("2021-01-26T13:45:00-05:00"))
                .addText(ReadoutText.builder()
                        .language("en")
                        .status(TextStatus.ORIGINAL)
                        .source(READOUT_STOLTENBERG)
                        .sha256(Sha256.of("18223ae9bfa5b23af1250dd3d8ef283d385056b1989f729563d2ad055b9ec1f8"))
                        .extent(TextExtent.WHOLE)
                        .build())
                .coding(CodingExtent.COMPLETE)
                .addMention(thanks())
                .addMention(consultation())
                .addAllMentions(named(CONCERNS, "shared-security-concerns", "afghanistan", "iraq", "russia"))
                .addMention(collectiveDefence())
                .addMention(transatlanticSecurity())
                .addMention(important("shared-values"))
                .addMention(important("allied-consultation"))
                .addMention(important("allied-capabilities"))
                .addAllMentions(
                        named(THREATS, "deterrence", "emerging-threats", "climate-change", "global-health-security"))
                .build();
    }

    private static Mention thanks() {
        return Act.ofUnitedStates(Treatment.PRAISED, "nato-leadership")
                .toward(NATO)
                .summary("Thanks for leadership that the text calls steadfast.")
                .addCitation(verbatim(
                        READOUT_STOLTENBERG,
                        "thanked the Secretary General for his steadfast leadership of the Alliance"))
                .build();
    }

    private static Mention consultation() {
        return Act.ofUnitedStates(Treatment.COMMITTED, "allied-consultation")
                .toward(NATO)
                .commitment(Commitment.builder()
                        .action("consult and work with allies on shared security concerns")
                        .addParty(UNITED_STATES)
                        .build())
                .addCitation(verbatim(READOUT_STOLTENBERG, "conveyed his intention to consult and work with allies"))
                .build();
    }

    private static Mention collectiveDefence() {
        return Act.ofUnitedStates(Treatment.REAFFIRMED_SUPPORT, "collective-defence")
                .toward(NATO)
                .addCitation(verbatim(
                        READOUT_STOLTENBERG,
                        "reaffirmed the United States’ commitment to collective defense under Article 5 of the North"
                                + " Atlantic Treaty"))
                .build();
    }

    private static Mention transatlanticSecurity() {
        return Act.ofUnitedStates(Treatment.REAFFIRMED_SUPPORT, "transatlantic-security")
                .toward(NATO)
                .summary("That it be strengthened; no act is promised.")
                .addCitation(verbatim(
                        READOUT_STOLTENBERG, "underscored his commitment to strengthening transatlantic security"))
                .build();
    }

    /** To stress that something matters is a plain stand without a new obligation. */
    private static Mention important(String topic) {
        return Act.ofUnitedStates(Treatment.REAFFIRMED_SUPPORT, topic)
                .toward(NATO)
                .summary("Its importance is stressed.")
                .addCitation(verbatim(READOUT_STOLTENBERG, IMPORTANCE))
                .build();
    }

    /** Topics that one phrase names without saying more. */
    private static List<Mention> named(String words, String... topics) {
        return List.of(topics).stream()
                .map(topic -> Act.ofUnitedStates(Treatment.TOUCHED_ON, topic)
                        .addCitation(verbatim(READOUT_STOLTENBERG, words))
                        .build())
                .toList();
    }

    /** The day of issue is uncertain: the article that reports the statement does not give it. */
    static Readout nato() {
        return Readout.builder()
                .id(NATO_STATEMENT)
                .event(Talks.BIDEN_STOLTENBERG)
                .issuer(NATO)
                .form(ReadoutForm.WRITTEN)
                .issued(EdtfTemporal.parse("2021-01-26?"))
                .coding(CodingExtent.PARTIAL)
                .addMention(Mention.builder()
                        .topic(TopicId.of("russia"))
                        .treatment(Treatment.DISCUSSED)
                        .addBy(UNITED_STATES)
                        .addBy(NATO)
                        .summary("A more assertive Russia as a challenge to deal with.")
                        .addCitation(quotedIn(
                                WSJ,
                                "discussing challenges such as “dealing with a more assertive Russia,” NATO said in a"
                                        + " statement"))
                        .build())
                .build();
    }
}
