package io.github.communique.examples;

import static io.github.communique.examples.Parties.RUSSIA;
import static io.github.communique.examples.Parties.UNITED_STATES;

import io.github.communique.model.Mention;
import io.github.communique.model.TopicId;
import io.github.communique.vocabulary.Treatment;

/** Begins a mention with who is said to have done what. */
final class Act {
    private Act() {}

    /** What the United States is said to have done. */
    static Mention.Builder ofUnitedStates(Treatment treatment, String topic) {
        return mention(treatment, topic).addBy(UNITED_STATES);
    }

    /** What Russia is said to have done. */
    static Mention.Builder ofRussia(Treatment treatment, String topic) {
        return mention(treatment, topic).addBy(RUSSIA);
    }

    /** What the two presidents are said to have done together. */
    static Mention.Builder ofBoth(Treatment treatment, String topic) {
        return mention(treatment, topic).addBy(UNITED_STATES).addBy(RUSSIA);
    }

    private static Mention.Builder mention(Treatment treatment, String topic) {
        return Mention.builder().topic(TopicId.of(topic)).treatment(treatment);
    }
}
