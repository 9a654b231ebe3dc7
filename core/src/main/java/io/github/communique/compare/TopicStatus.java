package io.github.communique.compare;

import io.github.communique.model.CodingExtent;
import io.github.communique.model.Dossier;
import io.github.communique.model.Readout;
import io.github.communique.model.TopicId;
import io.github.communique.model.TopicTree;
import io.github.communique.vocabulary.Term;
import io.github.communique.vocabulary.Vocabulary;
import java.util.Set;

/**
 * What is known about a topic in a readout; computed from the record, never stored in it.
 *
 * <p>Mentions rise in the topic tree and omissions sink in it. To mention a narrower topic is to mention every broader
 * one; so a readout that does not mention the broader one cannot mention a narrower one, and a reported omission of a
 * topic is a reported omission of everything below it. Neither holds the other way round.
 *
 * <p>A mention counts whatever its modality: a text that says "they did not discuss it" names the topic.
 */
public enum TopicStatus implements Term {
    /** The readout mentions the topic itself, and no omission of it is reported. */
    MENTIONED("mentioned"),

    /** The readout mentions only narrower topics, and no omission of this one is reported. */
    MENTIONED_DERIVED("mentioned-derived"),

    /** No mention; a named source says that this topic, or a broader one, is not there. */
    OMISSION_REPORTED("omission-reported"),

    /** No mention and no such report; the coding is complete and a whole text is held with its digest. */
    ABSENT("absent"),

    /** Anything else: nothing may be concluded, least of all that the topic was left out. */
    UNKNOWN("unknown"),

    /** Both a mention and an omission are on record, each of the topic itself or by way of another. */
    DISPUTED("disputed");

    /** The values by the text that files write. */
    public static final Vocabulary<TopicStatus> VOCABULARY = Vocabulary.of("topic status", TopicStatus.class);

    private final String value;

    TopicStatus(String value) {
        this.value = value;
    }

    /**
     * Computes the status of one topic in one readout. To have those of many at once, take a {@link ReadoutComparison}.
     *
     * @param dossier the dossier with the topics
     * @param readout the readout
     * @param topic the topic; one that the dossier does not define is never {@link #ABSENT}, as no coding could have
     *     looked for it
     * @return the status
     */
    public static TopicStatus of(Dossier dossier, Readout readout, TopicId topic) {
        TopicTree tree = dossier.topicTree();
        Set<TopicId> broader = tree.ancestors(topic);
        boolean direct =
                readout.mentions().stream().anyMatch(mention -> mention.topic().equals(topic));
        boolean derived = readout.mentions().stream()
                .anyMatch(mention -> tree.ancestors(mention.topic()).contains(topic));
        boolean omitted = readout.omissions().stream()
                .anyMatch(omission -> omission.topic().equals(topic) || broader.contains(omission.topic()));
        boolean defined = dossier.findTopic(topic).isPresent();
        return of(direct, derived, omitted, defined && showsAbsence(readout));
    }

    static TopicStatus of(boolean direct, boolean derived, boolean omitted, boolean showsAbsence) {
        if (direct || derived) {
            return omitted ? DISPUTED : direct ? MENTIONED : MENTIONED_DERIVED;
        }
        return omitted ? OMISSION_REPORTED : showsAbsence ? ABSENT : UNKNOWN;
    }

    /** Whether what the readout does not mention is known not to be in it. */
    static boolean showsAbsence(Readout readout) {
        return readout.coding() == CodingExtent.COMPLETE && readout.isHeldWhole();
    }

    boolean isMention() {
        return this == MENTIONED || this == MENTIONED_DERIVED;
    }

    boolean isSilence() {
        return this == ABSENT || this == OMISSION_REPORTED;
    }

    @Override
    public String value() {
        return value;
    }
}
