package io.github.communique.testkit.assertj;

import io.github.communique.model.Mention;
import io.github.communique.model.Omission;
import io.github.communique.model.Readout;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/** Assertions on a readout: on what its own record says; what follows from narrower topics is in comparisons. */
public final class ReadoutAssert extends AbstractAssert<ReadoutAssert, Readout> {
    ReadoutAssert(Readout actual) {
        super(actual, ReadoutAssert.class);
    }

    /**
     * Verifies that it mentions a topic.
     *
     * @param topic the id of the topic
     * @return an assertion on the mentions of it
     */
    public MentionsAssert mentions(String topic) {
        List<Mention> mentions = mentionsOf(topic);
        if (mentions.isEmpty()) {
            throw error("to mention '" + topic + "'; it mentions:\n" + Shown.mentions(actual.mentions()));
        }
        return new MentionsAssert(this, actual, topic, mentions);
    }

    /**
     * Verifies that it does not mention a topic. That does not make the topic absent: the coding may be partial.
     *
     * @param topic the id of the topic
     * @return this assertion
     */
    public ReadoutAssert doesNotMention(String topic) {
        List<Mention> mentions = mentionsOf(topic);
        if (!mentions.isEmpty()) {
            throw error("not to mention '" + topic + "'; it does:\n" + Shown.mentions(mentions));
        }
        return this;
    }

    /**
     * Verifies that a source reports it to leave a topic out.
     *
     * @param topic the id of the topic
     * @return this assertion
     */
    public ReadoutAssert isReportedToOmit(String topic) {
        isNotNull();
        List<Omission> omissions = actual.omissions();
        if (omissions.stream().noneMatch(omission -> omission.topic().value().equals(topic))) {
            throw error("to be reported to omit '" + topic + "'; its omissions are:\n" + Shown.omissions(omissions));
        }
        return this;
    }

    private List<Mention> mentionsOf(String topic) {
        isNotNull();
        return actual.mentions().stream()
                .filter(mention -> mention.topic().value().equals(topic))
                .toList();
    }

    private AssertionError error(String expectation) {
        return failure("%s", "Expected readout '" + actual.id() + "' " + expectation);
    }
}
