package io.github.communique.testkit.assertj;

import io.github.communique.model.Citation;
import io.github.communique.model.Mention;
import io.github.communique.model.PartyId;
import io.github.communique.model.Readout;
import io.github.communique.vocabulary.Treatment;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;

/** Assertions on the mentions of one topic in a readout: one at least. */
public final class MentionsAssert extends AbstractAssert<MentionsAssert, List<Mention>> {
    private final ReadoutAssert origin;
    private final Readout readout;
    private final String topic;

    MentionsAssert(ReadoutAssert origin, Readout readout, String topic, List<Mention> mentions) {
        super(mentions, MentionsAssert.class);
        this.origin = origin;
        this.readout = readout;
        this.topic = topic;
    }

    /**
     * Verifies that the topic is treated in each of these ways, and perhaps in others. With a text in place of
     * treatments this is AssertJ's own method, which describes the assertion.
     *
     * @param treatment a treatment
     * @param more others
     * @return this assertion
     */
    public MentionsAssert as(Treatment treatment, Treatment... more) {
        List<Treatment> expected =
                Stream.concat(Stream.of(treatment), Arrays.stream(more)).toList();
        if (!treatments().containsAll(expected)) {
            throw error("as " + values(expected));
        }
        return this;
    }

    /**
     * Verifies that the topic is treated in these ways and no others.
     *
     * @param treatment a treatment
     * @param more others
     * @return this assertion
     */
    public MentionsAssert onlyAs(Treatment treatment, Treatment... more) {
        List<Treatment> expected =
                Stream.concat(Stream.of(treatment), Arrays.stream(more)).toList();
        if (!expected.containsAll(treatments()) || !treatments().containsAll(expected)) {
            throw error("only as " + values(expected));
        }
        return this;
    }

    /**
     * Verifies that a mention ascribes the act to a party, alone or with others.
     *
     * @param party the id of the party
     * @return this assertion
     */
    public MentionsAssert by(String party) {
        return any("by '" + party + "'", mention -> mention.by().contains(PartyId.of(party)));
    }

    /**
     * Verifies that a mention is shown by words that contain some.
     *
     * @param words the words, exactly as quoted
     * @return this assertion
     */
    public MentionsAssert quoting(String words) {
        return any(
                "quoting \"" + words + "\"",
                mention -> mention.citations().stream()
                        .map(Citation::quote)
                        .flatMap(Optional::stream)
                        .anyMatch(quote -> quote.exact().contains(words)));
    }

    /**
     * Goes back to the readout.
     *
     * @return the assertion on it
     */
    public ReadoutAssert and() {
        return origin;
    }

    private MentionsAssert any(String expectation, Predicate<Mention> test) {
        if (actual.stream().noneMatch(test)) {
            throw error(expectation);
        }
        return this;
    }

    private List<Treatment> treatments() {
        return actual.stream().map(Mention::treatment).toList();
    }

    private static String values(List<Treatment> treatments) {
        return treatments.stream().map(Treatment::value).toList().toString();
    }

    private AssertionError error(String expectation) {
        return failure(
                "%s",
                "Expected readout '" + readout.id() + "' to mention '" + topic + "' " + expectation
                        + "; its mentions are:\n" + Shown.mentions(actual));
    }
}
